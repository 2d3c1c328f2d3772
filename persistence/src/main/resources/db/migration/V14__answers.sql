-- Answers to requests that created something, for whoever sends the request again under its key.

create table answer (
  chamber_id text not null references chamber,
  id uuid not null,
  person text not null check (length(person) between 1 and 100),
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  at timestamptz not null,
  request text not null check (request ~ '^[0-9a-f]{64}$'),
  status integer not null check (status between 200 and 299),
  location text not null check (length(location) <= 2000),
  tag text check (length(tag) <= 200),
  body text not null check (length(body) <= 1000000),
  primary key (chamber_id, id),
  unique (chamber_id, person, idempotency_key)
);
create index on answer (chamber_id, at);
-- What was created is in the audit; that it was answered need not be.
call protect('answer', 'select, insert, delete');

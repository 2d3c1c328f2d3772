-- Responses to requests that created something, for callers that repeat the request under its key.

create table stored_response (
  chamber_id text not null references chamber,
  id uuid not null,
  account_id uuid not null references account,
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  request_sha256 text not null check (request_sha256 ~ '^[0-9a-f]{64}$'),
  stored_at timestamptz not null,
  status integer not null check (status between 200 and 299),
  location text not null check (length(location) <= 2000),
  etag text check (length(etag) <= 200),
  body text not null check (length(body) <= 1000000),
  primary key (chamber_id, id),
  unique (chamber_id, account_id, idempotency_key)
);
create index on stored_response (chamber_id, stored_at);
comment on table stored_response is
  'The response to a request that carried a key. What was created is audited; that it was '
  'answered need not be.';
comment on column stored_response.idempotency_key is 'The header Idempotency-Key of the request.';
comment on column stored_response.request_sha256 is
  'Digest of the request: another one under the same key is refused.';
comment on column stored_response.etag is 'The header ETag of the response, if it had one.';
call isolate_chambers('stored_response', 'select, insert, delete');

-- How the value of an indicator follows from its quantities: an expression over q1, q2 and so on,
-- such as "100 * q1 / (q2 + q3)". Empty while nobody has confirmed one.
alter table indicator
  add calculation text check (length(calculation) between 1 and 500);

-- Files that prove measurements, each kept once however many measurements name its digest. Where the
-- installation keeps them in a folder, there are none here.
create table evidence_file (
  chamber_id text not null,
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null check (length(content) between 1 and 10485760),
  primary key (chamber_id, id),
  unique (chamber_id, sha256)
);
call protect_and_audit('evidence_file', 'select, insert, delete', '{content}');
create index on evidence (chamber_id, sha256);

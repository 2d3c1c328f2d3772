-- Documents that were read from files. What came in stays as it came.

create table import (
  chamber_id text not null references chamber,
  id uuid not null,
  media_type text not null check (length(media_type) between 1 and 2000),
  content bytea not null check (length(content) <= 5242880),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recogniser_version integer not null,
  imported_by text not null references account,
  imported_at timestamptz not null,
  document_id uuid,
  constraint import_pkey primary key (chamber_id, id),
  -- A draft that came of an import can be given up.
  foreign key (chamber_id, document_id) references document (chamber_id, id)
    on delete set null (document_id)
);
create index on import (chamber_id, document_id);
comment on table import is
  'A file that was read, with which version of the reader, and what came of it.';
comment on column import.recogniser_version is 'Of the rules that recognise a plan in a file.';
comment on column import.document_id is
  'The document that was accepted from it; null before, or once that was given up.';
call isolate_and_audit('import', 'select, insert, update (document_id)', '{content}');

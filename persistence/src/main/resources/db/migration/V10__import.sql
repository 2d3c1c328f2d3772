-- Documents read from files. The sources stay unchanged.

create table import (
  chamber_id text not null references chamber,
  id uuid not null,
  media_type text not null check (length(media_type) between 1 and 2000),
  content bytea not null check (length(content) <= 5242880),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recogniser_version integer not null,
  imported_by uuid not null references account,
  imported_at timestamptz not null,
  document_id uuid,
  constraint import_pkey primary key (chamber_id, id),
  -- A draft made by an import can be discarded.
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

create table imported_value (
  chamber_id text not null,
  id uuid not null,
  import_id uuid not null,
  indicator_id uuid not null,
  what text not null check (what in ('VALUE', 'TARGET', 'PERFORMANCE')),
  of_year integer not null check (of_year between 1990 and 2200),
  table_line integer not null check (table_line >= 1),
  line integer not null check (line >= 1),
  cell integer not null check (cell >= 1),
  primary key (chamber_id, id),
  foreign key (chamber_id, import_id) references import
);
create index on imported_value (chamber_id, import_id);
call isolate_and_audit('imported_value', 'select, insert');

comment on table imported_value is
  'Where in its source an accepted import found each value that it took. It stays when the indicator '
  'is changed or deleted.';
comment on column imported_value.table_line is
  'The line of the source on which the header of the table stands.';
comment on column imported_value.cell is
  'The place of the cell in its line, from 1.';

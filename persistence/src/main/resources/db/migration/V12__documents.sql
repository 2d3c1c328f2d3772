-- The life of a document: how it gets to its act, what is frozen then, and that none of it changes.

-- New foreign keys look at the rows that are there, as their owner and in no chamber's scope.
alter table document no force row level security;
alter table import no force row level security;

alter table document
  add corrects uuid,
  add submitted_by text check (length(submitted_by) between 1 and 100),
  add return_reason text check (length(return_reason) between 1 and 2000),
  add published_on date,
  add published_at text check (length(published_at) <= 500 and published_at like 'https://%'),
  add transmitted_on date,
  add foreign key (chamber_id, corrects) references document (chamber_id, id),
  add check ((published_on is null) = (published_at is null)),
  add check (state <> 'PUBLISHED' or published_on is not null) not valid,
  add check (state not in ('APPROVED', 'PUBLISHED') or act_date is not null) not valid;
create index on document (chamber_id, corrects);
-- One is worked on at a time.
create unique index document_open on document (chamber_id, plan_id, kind, as_of)
  where state in ('DRAFT', 'SUBMITTED', 'RETURNED');

-- A draft that came of an import can be given up; what came in stays.
alter table import drop constraint import_chamber_id_document_id_fkey,
  add foreign key (chamber_id, document_id) references document (chamber_id, id)
    on delete set null (document_id);

alter table import force row level security;
alter table document force row level security;

-- What an approved document says: its data in canonical form, and its paper.
create table frozen_document (
  chamber_id text not null,
  id uuid not null,
  form text not null,
  form_sha256 text not null
    check (form_sha256 = encode(sha256(convert_to(form, 'UTF8')), 'hex')),
  pdf bytea not null,
  pdf_sha256 text not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
  frozen_at timestamptz not null,
  primary key (chamber_id, id),
  foreign key (chamber_id, id) references document
);
call protect_and_audit('frozen_document', 'select, insert', '{form,pdf}');

create function what_is_approved_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what is approved stays as it is' using errcode = 'insufficient_privilege';
end
$$;
create trigger frozen before update or delete or truncate on frozen_document
  for each statement execute function what_is_approved_stays();
create trigger frozen before update or delete or truncate on approved_figure
  for each statement execute function what_is_approved_stays();

-- Of an approved document it can still be noted, once, that it was published and transmitted.
create function approved_document_stays() returns trigger language plpgsql as $$
declare
  noted constant text[] := '{state,published_on,published_at,transmitted_on}';
begin
  if tg_op = 'UPDATE'
    and to_jsonb(new) - noted = to_jsonb(old) - noted
    and (new.state = old.state or (old.state = 'APPROVED' and new.state = 'PUBLISHED'))
    and (old.published_on is null
      or (new.published_on, new.published_at) = (old.published_on, old.published_at))
    and (old.transmitted_on is null or new.transmitted_on is not distinct from old.transmitted_on)
  then
    return new;
  end if;
  raise exception 'what is approved stays as it is' using errcode = 'insufficient_privilege';
end
$$;
create trigger frozen before update or delete on document for each row
  when (old.state in ('APPROVED', 'PUBLISHED')) execute function approved_document_stays();
create trigger frozen_whole before truncate on document
  for each statement execute function what_is_approved_stays();

-- Why an indicator could not be measured at a day. It stands apart from the measurements: each of
-- those is of a value, and everything that reads them relies on it.
create table unmeasured_cause (
  chamber_id text not null,
  plan_id uuid not null,
  indicator_id uuid not null,
  as_of date not null,
  cause text not null check (length(cause) between 1 and 100000),
  primary key (chamber_id, indicator_id, as_of),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id)
    on delete cascade
);
create index on unmeasured_cause (chamber_id, plan_id, as_of);
call protect_and_audit('unmeasured_cause');

-- What was known on a day is read table by table.
create index on audit_entry (chamber_id, table_name, position);

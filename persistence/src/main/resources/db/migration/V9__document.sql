-- Documents of a plan: the steps to the act, the frozen data, and the triggers that keep it unchanged.

create table document (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in
    ('BUDGET', 'REVISED_BUDGET', 'MONITORING', 'FINAL', 'CLOSING')),
  as_of date not null,
  version integer not null check (version >= 1),
  corrects uuid,
  state text not null check (state in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
  submitted_by uuid references account,
  return_reason text check (length(return_reason) between 1 and 2000),
  act_organ text check (length(act_organ) between 1 and 2000),
  act_number text check (length(act_number) between 1 and 2000),
  act_date date,
  published_on date,
  published_url text check (length(published_url) <= 500 and published_url like 'https://%'),
  transmitted_on date,
  show_means text check (show_means in ('SIMPLE', 'WEIGHTED')),
  threshold_partly numeric(5, 2),
  threshold_reached numeric(5, 2),
  show_pro_rata boolean not null default false,
  show_notes boolean not null default false,
  show_last_values boolean not null default false,
  hide_method boolean not null default false,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, kind, as_of, version),
  foreign key (chamber_id, plan_id) references plan,
  foreign key (chamber_id, corrects) references document (chamber_id, id),
  check (num_nulls(act_organ, act_number, act_date) in (0, 3)),
  check (state not in ('APPROVED', 'PUBLISHED') or act_date is not null),
  check ((published_on is null) = (published_url is null)),
  check (state <> 'PUBLISHED' or published_on is not null),
  check (num_nulls(threshold_partly, threshold_reached) in (0, 2)),
  check (threshold_partly > 0 and threshold_partly < threshold_reached
    and threshold_reached <= 100)
);
create index on document (chamber_id, corrects);
create unique index document_one_in_preparation on document (chamber_id, plan_id, kind, as_of)
  where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create unique index document_one_first_budget on document (chamber_id, plan_id)
  where kind = 'BUDGET' and version = 1;
comment on table document is 'What a chamber approves about a plan at a day.';
comment on column document.version is 'Counts the corrections of the same kind and day.';
comment on column document.corrects is 'The approved document in whose place it comes.';
comment on column document.act_organ is
  'Who approved it, such as Consiglio camerale (delibera, atto).';
comment on column document.transmitted_on is 'To the ministries (DM MEF 27/3/2013).';
comment on column document.show_means is
  'With the next six: what is shown beyond the official form; nothing, unless it is chosen.';
comment on column document.threshold_partly is
  'The performance in percent from which one is labelled as partly reached.';
comment on column document.threshold_reached is
  'The performance in percent from which one is labelled as reached.';
comment on column document.show_pro_rata is
  'Flows are shown against the part of their target that the day stands for.';
comment on column document.show_notes is 'The notes of measurements are printed.';
comment on column document.show_last_values is
  'A revised plan prints the last value of each indicator with its day.';
comment on column document.hide_method is 'The closing note on method is left out.';
comment on index document_one_in_preparation is 'One is worked on at a time.';
comment on index document_one_first_budget is 'A plan has one budget, and corrections of it.';
call isolate_and_audit('document');

create table frozen_document (
  chamber_id text not null,
  id uuid not null,
  canonical_form text not null,
  canonical_form_sha256 text not null check (canonical_form_sha256
    = encode(sha256(convert_to(canonical_form, 'UTF8')), 'hex')),
  pdf bytea not null,
  pdf_sha256 text not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
  frozen_at timestamptz not null,
  primary key (chamber_id, id),
  foreign key (chamber_id, id) references document
);
comment on table frozen_document is 'What an approved document says: its data and its paper.';
comment on column frozen_document.id is 'That of the document.';
comment on column frozen_document.canonical_form is
  'Its data as JSON in canonical form, byte for byte what is hashed.';
call isolate_and_audit('frozen_document', 'select, insert', '{canonical_form,pdf}');

create function reject_change_of_approved() returns trigger language plpgsql as $$
begin
  raise exception 'what is approved stays as it is' using errcode = 'insufficient_privilege';
end
$$;

create function reject_change_of_approved_document() returns trigger language plpgsql as $$
declare
  noted constant text[] := '{state,published_on,published_url,transmitted_on}';
begin
  if tg_op = 'UPDATE'
    and to_jsonb(new) - noted = to_jsonb(old) - noted
    and (new.state = old.state or (old.state = 'APPROVED' and new.state = 'PUBLISHED'))
    and (old.published_on is null
      or (new.published_on, new.published_url) = (old.published_on, old.published_url))
    and (old.transmitted_on is null or new.transmitted_on is not distinct from old.transmitted_on)
  then
    return new;
  end if;
  raise exception 'what is approved stays as it is' using errcode = 'insufficient_privilege';
end
$$;
comment on function reject_change_of_approved_document() is
  'Lets nothing pass but the note, made once, that a document was published or transmitted.';

create trigger reject_change_of_approved before update or delete or truncate on frozen_document
  for each statement execute function reject_change_of_approved();
create trigger reject_change_of_approved before update or delete on document for each row
  when (old.state in ('APPROVED', 'PUBLISHED')) execute function reject_change_of_approved_document();
create trigger reject_truncate_of_approved before truncate on document
  for each statement execute function reject_change_of_approved();

create table approved_document (
  chamber_id text not null,
  id uuid not null,
  plan_year integer not null check (plan_year between 1990 and 2200),
  kind text not null check (kind in
    ('BUDGET', 'REVISED_BUDGET', 'MONITORING', 'FINAL', 'CLOSING')),
  from_day date not null,
  as_of date not null,
  version integer not null check (version >= 1),
  corrects uuid,
  approved_at timestamptz not null,
  act_date date not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_year, kind, as_of, version),
  foreign key (chamber_id, id) references document,
  foreign key (chamber_id, corrects) references approved_document (chamber_id, id),
  check (from_day <= as_of),
  check ((version = 1) = (corrects is null))
);
create index on approved_document (plan_year, as_of, chamber_id);
create index on approved_document (chamber_id, corrects);
call isolate_and_audit('approved_document', 'select, insert');
create policy network on approved_document for select to ${network} using (true);
grant select on approved_document to ${network};
create trigger reject_change_of_approved before update or delete or truncate on approved_document
  for each statement execute function reject_change_of_approved();

comment on table approved_document is
  'The heads of approved documents. Of a chamber, plan year, kind and day the highest version is in '
  'force; the others are history and count no more. Nothing marks them: a row never changes.';
comment on column approved_document.from_day is
  'The first of the days that flows of the document cover; as_of is the last.';
comment on column approved_document.corrects is
  'The approved document that this one took the place of.';

create table frozen_evidence (
  chamber_id text not null,
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (chamber_id, id, sha256),
  foreign key (chamber_id, id) references frozen_document
);
create index on frozen_evidence (chamber_id, sha256);
call isolate_and_audit('frozen_evidence', 'select, insert');
create trigger reject_change_of_approved before update or delete or truncate on frozen_evidence
  for each statement execute function reject_change_of_approved();

comment on table frozen_evidence is
  'The files that an approved document names, by digest. They are kept as long as the document.';
comment on column frozen_evidence.id is 'Of the document.';

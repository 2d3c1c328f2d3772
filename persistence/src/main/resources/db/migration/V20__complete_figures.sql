-- Whole figures: what is frozen of a document can be added up without reading printed text, says of
-- which document it is, and which document is in force; the evidence that an approved document
-- names stands in rows; and an accepted import keeps where it took each value.

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
call protect_and_audit('approved_document', 'select, insert');
create policy network on approved_document for select to ${network} using (true);
grant select on approved_document to ${network};
create trigger frozen before update or delete or truncate on approved_document
  for each statement execute function what_is_approved_stays();

comment on table approved_document is
  'The heads of approved documents. Of a chamber, plan year, kind and day the highest version is in '
  'force; the others are history and count no more. Nothing marks them: a row never changes.';
comment on column approved_document.from_day is
  'The first of the days that flows of the document cover; as_of is the last.';
comment on column approved_document.corrects is
  'The approved document that this one took the place of.';

drop table approved_figure;
create table approved_figure (
  chamber_id text not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null check (position >= 1),
  indicator_id uuid not null,
  name text not null check (length(name) between 1 and 2000),
  type text not null check (type in ('PHYSICAL', 'OUTPUT', 'OUTCOME', 'FINANCIAL', 'OTHER')),
  typology text not null check (length(typology) between 1 and 2000),
  sheet_id uuid,
  strategic_programme text not null check (length(strategic_programme) between 1 and 2000),
  programme text not null check (programme ~ '^\d{3}\.\d{3}$'),
  mission text not null generated always as (left(programme, 3)) stored,
  common_indicator text references common_indicator,
  common_version integer check (common_version >= 1),
  kind text not null check (length(kind) between 1 and 100),
  unit text not null check (length(unit) <= 2000),
  direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  scale text[],
  decimals integer not null check (decimals between 0 and 6),
  accrual text check (accrual in ('FLOW', 'STOCK')),
  weight numeric(9, 4) check (weight > 0 and weight <= 10000),
  calculation text check (length(calculation) between 1 and 500),
  value_type text,
  number numeric(21, 6),
  whole numeric(21, 6),
  yes boolean,
  wording text check (length(wording) between 1 and 2000),
  no_value text check (no_value in ('NOT_MEASURED', 'NOT_DUE', 'SUPPRESSED')),
  measured_on date,
  quantity_names text[] not null,
  quantities numeric(21, 6)[] not null,
  performance numeric check (performance between 0 and 100),
  clause text not null check (length(clause) between 1 and 100),
  rule text not null check (length(rule) between 1 and 200),
  rule_version integer not null check (rule_version >= 1),
  primary key (chamber_id, id),
  unique (chamber_id, document_id, indicator_id),
  foreign key (chamber_id, document_id) references approved_document,
  check (common_version is null or common_indicator is not null),
  check ((value_type is null) = (no_value is not null)),
  check (value_type is null or measured_on is not null),
  check (value_type is not null or num_nonnulls(number, whole, yes, wording) = 0),
  check (value_type is not null or performance is null),
  check (cardinality(quantity_names) = cardinality(quantities))
);
create index on approved_figure (common_indicator, document_id)
  include (chamber_id, common_version);
call protect_and_audit('approved_figure', 'select, insert');
create policy network on approved_figure for select to ${network} using (true);
grant select on approved_figure to ${network};
create trigger frozen before update or delete or truncate on approved_figure
  for each statement execute function what_is_approved_stays();

comment on table approved_figure is
  'One row for each indicator of an approved document, as numbers and values of code lists.';
comment on column approved_figure.value_type is
  'The columns number, whole, yes and wording hold the value as in measurement. Null without one; '
  'then no_value says why.';
comment on column approved_figure.measured_on is
  'The day of the last measurement. One of a day before that of the document is no value of it.';
comment on column approved_figure.quantities is
  'Those that were measured one by one, in the order of q1, q2 ... of the calculation; of a part of '
  'a whole that was entered, the two.';
comment on column approved_figure.performance is
  'Per cent of the target, not rounded.';

create table approved_target (
  chamber_id text not null,
  figure_id uuid not null,
  indicator_id uuid not null,
  target_year integer not null check (target_year between 1990 and 2200),
  comparison text,
  value_type text,
  number numeric(21, 6),
  whole numeric(21, 6),
  yes boolean,
  wording text check (length(wording) between 1 and 2000),
  up_to numeric(21, 6),
  primary key (chamber_id, figure_id, target_year),
  foreign key (chamber_id, figure_id) references approved_figure,
  check ((comparison is null) = (value_type is null)),
  check (value_type is not null or num_nonnulls(number, whole, yes, wording, up_to) = 0)
);
call protect_and_audit('approved_target', 'select, insert');
create policy network on approved_target for select to ${network} using (true);
grant select on approved_target to ${network};
create trigger frozen before update or delete or truncate on approved_target
  for each statement execute function what_is_approved_stays();

comment on table approved_target is
  'What an approved document expects of an indicator in each year of its triennium. A year that it '
  'leaves open (n.d.) has no comparison and no value.';

create table frozen_evidence (
  chamber_id text not null,
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (chamber_id, id, sha256),
  foreign key (chamber_id, id) references frozen_document
);
create index on frozen_evidence (chamber_id, sha256);
call protect_and_audit('frozen_evidence', 'select, insert');
create trigger frozen before update or delete or truncate on frozen_evidence
  for each statement execute function what_is_approved_stays();

comment on table frozen_evidence is
  'The files that an approved document names, by digest. They are kept as long as the document.';
comment on column frozen_evidence.id is 'Of the document.';

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
call protect_and_audit('imported_value', 'select, insert');

comment on table imported_value is
  'Where in its source an accepted import found each value that it took. It stays when the indicator '
  'is changed or deleted.';
comment on column imported_value.table_line is
  'The line of the source on which the header of the table stands.';
comment on column imported_value.cell is
  'The place of the cell in its line, from 1.';

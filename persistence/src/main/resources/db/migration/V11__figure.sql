-- What the network reads of a chamber: the figures of its approved documents, and nothing else. Each
-- reading is recorded where the chamber sees it.

create table approved_figure (
  chamber_id text not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null check (position >= 1),
  indicator_id uuid not null,
  indicator_name text not null check (length(indicator_name) between 1 and 2000),
  indicator_type text not null check (indicator_type in ('PHYSICAL', 'OUTPUT', 'OUTCOME', 'FINANCIAL', 'OTHER')),
  typology text not null check (length(typology) between 1 and 2000),
  sheet_id uuid,
  strategic_programme text not null check (length(strategic_programme) between 1 and 2000),
  budget_programme text not null check (budget_programme ~ '^\d{3}\.\d{3}$'),
  mission text not null generated always as (left(budget_programme, 3)) stored,
  common_indicator text references common_indicator,
  common_version integer check (common_version >= 1),
  value_kind text not null check (value_kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE')),
  unit text not null check (length(unit) <= 2000),
  direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  scale_levels text[],
  decimals integer not null check (decimals between 0 and 6),
  accrual text check (accrual in ('FLOW', 'STOCK')),
  weight numeric(9, 4) check (weight > 0 and weight <= 10000),
  calculation text check (length(calculation) between 1 and 500),
  value_type text
    check (value_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  value_number numeric(21, 6),
  value_total numeric(21, 6),
  value_yes_no boolean,
  value_text text check (length(value_text) between 1 and 2000),
  value_day date check (value_day between '1990-01-01' and '2200-12-31'),
  no_value text check (no_value in ('NOT_MEASURED', 'NOT_DUE', 'SUPPRESSED')),
  measured_on date,
  quantity_names text[] not null,
  quantity_values numeric(21, 6)[] not null,
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
  check (value_type is not null or num_nonnulls(value_number, value_total, value_yes_no, value_text,
    value_day) = 0),
  check (value_type is not null or performance is null),
  check (cardinality(quantity_names) = cardinality(quantity_values))
);
create index on approved_figure (common_indicator, document_id)
  include (chamber_id, common_version);
call isolate_and_audit('approved_figure', 'select, insert');
create policy network on approved_figure for select to ${network} using (true);
grant select on approved_figure to ${network};
create trigger reject_change_of_approved before update or delete or truncate on approved_figure
  for each statement execute function reject_change_of_approved();

comment on table approved_figure is
  'One row for each indicator of an approved document, as numbers and values of code lists.';
comment on column approved_figure.value_type is
  'Which of the next five hold the value, as in measurement. Null without one; '
  'then no_value says why.';
comment on column approved_figure.measured_on is
  'The day of the last measurement. One of a day before that of the document is no value of it.';
comment on column approved_figure.quantity_values is
  'Those that were measured one by one, in the order of q1, q2 ... of the calculation; of a part of '
  'a whole that was entered, the two.';
comment on column approved_figure.performance is
  'Per cent of the target, not rounded.';

create table approved_target (
  chamber_id text not null,
  figure_id uuid not null,
  indicator_id uuid not null,
  target_year integer not null check (target_year between 1990 and 2200),
  comparison text check (comparison in
    ('AS_DIRECTED', 'AT_LEAST', 'AT_MOST', 'EXACTLY', 'BETWEEN', 'ABOVE', 'BELOW')),
  value_type text
    check (value_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  value_number numeric(21, 6),
  value_total numeric(21, 6),
  value_yes_no boolean,
  value_text text check (length(value_text) between 1 and 2000),
  value_day date check (value_day between '1990-01-01' and '2200-12-31'),
  upper_bound numeric(21, 6),
  primary key (chamber_id, figure_id, target_year),
  foreign key (chamber_id, figure_id) references approved_figure,
  check ((comparison is null) = (value_type is null)),
  check (value_type is not null or num_nonnulls(value_number, value_total, value_yes_no, value_text,
    value_day, upper_bound) = 0)
);
call isolate_and_audit('approved_target', 'select, insert');
create policy network on approved_target for select to ${network} using (true);
grant select on approved_target to ${network};
create trigger reject_change_of_approved before update or delete or truncate on approved_target
  for each statement execute function reject_change_of_approved();

comment on table approved_target is
  'What an approved document expects of an indicator in each year of its triennium. A year that it '
  'leaves open (n.d.) has no comparison and no value.';

create table network_read_log (
  chamber_id text not null references chamber,
  id uuid not null,
  read_at timestamptz not null,
  account_id uuid not null references account,
  request_id text,
  description text not null check (length(description) between 1 and 2000),
  figure_count integer not null check (figure_count > 0),
  primary key (chamber_id, id)
);
create index on network_read_log (chamber_id, read_at);
comment on table network_read_log is
  'Who of the network read how many of a chamber''s figures. A log itself, hence not audited.';
comment on column network_read_log.description is 'What was asked for.';
call isolate_chambers('network_read_log', 'select');
create policy network on network_read_log for insert to ${network}
  with check (account_id = (select current_person()));
grant insert on network_read_log to ${network};

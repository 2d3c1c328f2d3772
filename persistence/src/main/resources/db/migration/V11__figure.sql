-- What the network reads of a chamber: the figures of its approved documents, and nothing else. Each
-- reading is written down where the chamber sees it.

create table approved_figure (
  chamber_id text not null,
  id uuid not null,
  document_id uuid not null,
  plan_year integer not null check (plan_year between 1990 and 2200),
  as_of date not null,
  position integer not null,
  indicator_id uuid not null,
  indicator_name text not null check (length(indicator_name) between 1 and 2000),
  budget_programme text not null check (budget_programme ~ '^\d{3}\.\d{3}$'),
  common_indicator text references common_indicator,
  value_kind text not null check (value_kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE')),
  unit text not null check (length(unit) <= 2000),
  quantities numeric(21, 6)[] not null,
  actual text check (length(actual) <= 2000),
  target text check (length(target) <= 2000),
  performance numeric check (performance between 0 and 100),
  rule text not null check (length(rule) between 1 and 200),
  rule_version integer not null check (rule_version >= 1),
  primary key (chamber_id, id),
  unique (chamber_id, document_id, indicator_id),
  foreign key (chamber_id, document_id) references document
);
create index on approved_figure (plan_year, chamber_id, position);
comment on table approved_figure is
  'A figure of an approved document, as it was when that was approved; the network''s only '
  'reading of a chamber.';
comment on column approved_figure.budget_programme is 'Code of the ministerial programme.';
comment on column approved_figure.actual is 'The value as it is shown.';
comment on column approved_figure.target is 'The target as it is shown.';
comment on column approved_figure.performance is 'In percent, not rounded.';
comment on column approved_figure.rule is
  'Which rule the performance follows from, in which version.';
call isolate_and_audit('approved_figure', 'select, insert');
create policy network on approved_figure for select to ${network} using (true);
grant select on approved_figure to ${network};
create trigger reject_change_of_approved before update or delete or truncate on approved_figure
  for each statement execute function reject_change_of_approved();

create table network_read_log (
  chamber_id text not null references chamber,
  id uuid not null,
  read_at timestamptz not null,
  person text not null check (length(person) between 1 and 100),
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
create policy network on network_read_log for insert to ${network} with check (true);
grant insert on network_read_log to ${network};

-- A plan and its parts. Every key begins with the chamber, so that a row cannot hang below another
-- chamber's: foreign keys are checked without the policies.
--
-- A value has six columns, here and for measurements; value_type tells which are filled:
--   AMOUNT  number                       SHARE   number and total: 4 of 8
--   YES_NO  yes_no and text: the words   LEVEL   text: the word for the level of a scale
--   DAY     day: of a deadline

create table plan (
  chamber_id text not null references chamber,
  id uuid not null,
  plan_year integer not null check (plan_year between 1990 and 2200),
  renewed_from uuid,
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_year),
  foreign key (chamber_id, renewed_from) references plan (chamber_id, id)
    on delete set null (renewed_from)
);
create index on plan (chamber_id, renewed_from);
comment on table plan is
  'Piano degli indicatori e dei risultati attesi of a year and the two after it.';
comment on column plan.renewed_from is 'The plan of the year before that it was copied from.';
comment on column plan.version is
  'Counts changes, here and below, so that none is made on what nobody saw.';
call isolate_and_audit('plan');

create table narrative_section (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  title text not null check (length(title) <= 2000),
  body text not null check (length(body) <= 100000),
  primary key (chamber_id, id),
  foreign key (chamber_id, plan_id) references plan
);
create index on narrative_section (chamber_id, plan_id);
comment on table narrative_section is 'A chapter of a plan in running text.';
comment on column narrative_section.body is 'HTML of the few elements that are allowed.';
call isolate_and_audit('narrative_section');

create table strategic_area (
  chamber_id text not null references chamber,
  name text not null check (length(name) between 1 and 2000),
  primary key (chamber_id, name)
);
comment on table strategic_area is 'Area strategica, under which programme sheets stand.';
call isolate_and_audit('strategic_area');

create table programme_sheet (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  budget_programme text not null check (budget_programme ~ '^\d{3}\.\d{3}$'),
  name text not null check (length(name) between 1 and 2000),
  heading text check (length(heading) <= 2000),
  name_in_strategy_table text check (length(name_in_strategy_table) <= 2000),
  area text,
  centre_id uuid,
  budget numeric(17, 2) check (budget >= 0),
  budget_reason text check (length(budget_reason) <= 2000),
  phase_years integer[] not null,
  stakeholders text not null check (length(stakeholders) <= 2000),
  budget_to_confirm boolean not null default false,
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id) references plan,
  foreign key (chamber_id, area) references strategic_area on update cascade,
  foreign key (chamber_id, centre_id) references responsibility_centre,
  check (budget is null or budget_reason is null)
);
create index on programme_sheet (chamber_id, area);
create index on programme_sheet (chamber_id, centre_id);
comment on table programme_sheet is 'Scheda: a strategic programme of the chamber.';
comment on column programme_sheet.budget_programme is 'Code of the ministerial programme.';
comment on column programme_sheet.name is 'As the sheet itself has it.';
comment on column programme_sheet.heading is
  'As the heading above the sheet has it, where it differs.';
comment on column programme_sheet.name_in_strategy_table is
  'As the table of strategic objectives has it, where it differs.';
comment on column programme_sheet.area is 'Name of the strategic area.';
comment on column programme_sheet.centre_id is 'The responsibility centre that answers for it.';
comment on column programme_sheet.budget_reason is
  'What stands in place of an amount, such as that it is done with own means.';
comment on column programme_sheet.budget_to_confirm is
  'The budget was copied from the plan of the year before, and nobody confirmed it since.';
comment on column programme_sheet.phase_years is 'The years that its phases have columns for.';
call isolate_and_audit('programme_sheet');

create table objective (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  sheet_id uuid not null,
  position integer not null,
  title text not null check (length(title) between 1 and 2000),
  description text not null check (length(description) <= 100000),
  suppressed_on date,
  suppression_reason text check (length(suppression_reason) between 1 and 2000),
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id, sheet_id) references programme_sheet (chamber_id, plan_id, id),
  check ((suppressed_on is null) = (suppression_reason is null))
);
create index on objective (chamber_id, plan_id, sheet_id);
comment on table objective is 'Obiettivo of a programme sheet.';
comment on column objective.suppressed_on is 'With its reason (D.lgs. 91/2011 art. 22).';
call isolate_and_audit('objective');

create table phase (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  sheet_id uuid not null,
  position integer not null,
  description text not null check (length(description) between 1 and 2000),
  marked_years integer[] not null,
  marks text[] not null,
  constraint phase_pkey primary key (chamber_id, id),
  foreign key (chamber_id, plan_id, sheet_id) references programme_sheet (chamber_id, plan_id, id),
  check (cardinality(marked_years) = cardinality(marks))
);
create index on phase (chamber_id, plan_id, sheet_id);
comment on table phase is 'Fase: a step of a programme sheet, with the years in which it is taken.';
comment on column phase.marks is 'The sign or text of each of the marked years, in their order.';
call isolate_and_audit('phase');

create table financial_health (
  chamber_id text not null,
  plan_id uuid not null,
  budget_programme text not null check (budget_programme ~ '^\d{3}\.\d{3}$'),
  name text not null check (length(name) between 1 and 2000),
  heading text check (length(heading) <= 2000),
  name_in_strategy_table text check (length(name_in_strategy_table) <= 2000),
  conditions text not null check (length(conditions) <= 100000),
  version integer not null,
  primary key (chamber_id, plan_id),
  foreign key (chamber_id, plan_id) references plan
);
comment on table financial_health is
  'Stato di salute finanziaria: the sheet of a plan whose indicators stand in groups, not below '
  'objectives.';
comment on column financial_health.budget_programme is 'Code of the ministerial programme.';
call isolate_and_audit('financial_health');

create table indicator (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  objective_id uuid,
  health_plan_id uuid generated always as
    (case when objective_id is null then plan_id end) stored,
  financial_group text check (financial_group in
    ('ECONOMIC_BALANCE', 'INCOME', 'COSTS', 'ASSETS', 'DEBT')),
  position integer not null,
  indicator_type text not null check (indicator_type in
    ('PHYSICAL', 'OUTPUT', 'OUTCOME', 'FINANCIAL', 'OTHER')),
  typology text not null check (length(typology) between 1 and 2000),
  name text not null check (length(name) between 1 and 2000),
  formula text not null check (length(formula) <= 2000),
  quantity_names text[] not null,
  calculation text check (length(calculation) between 1 and 500),
  value_kind text not null check (value_kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE')),
  unit text not null check (length(unit) <= 2000),
  direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  scale_levels text[] check ((value_kind = 'ORDINAL') = (scale_levels is not null)),
  decimals integer not null check (decimals between 0 and 6),
  accrual text check (accrual in ('FLOW', 'STOCK')),
  weight numeric(9, 4) check (weight > 0 and weight <= 10000),
  data_source text check (length(data_source) between 1 and 2000),
  owner_centre_id uuid,
  common_indicator text references common_indicator,
  renewed_from uuid,
  targets_to_confirm boolean not null default false,
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id) references plan,
  foreign key (chamber_id, plan_id, objective_id) references objective (chamber_id, plan_id, id),
  foreign key (chamber_id, health_plan_id) references financial_health (chamber_id, plan_id),
  foreign key (chamber_id, owner_centre_id) references responsibility_centre,
  foreign key (chamber_id, renewed_from) references indicator (chamber_id, id)
    on delete set null (renewed_from),
  check ((objective_id is null) = (financial_group is not null)),
  -- of a day earlier is better, and it has no decimals
  check (value_kind <> 'DEADLINE' or (direction = 'LOWER_IS_BETTER' and decimals = 0))
);
create index on indicator (chamber_id, plan_id, objective_id);
create index on indicator (chamber_id, owner_centre_id);
create index on indicator (chamber_id, renewed_from);
comment on table indicator is
  'Measures an objective, or belongs to a group of the financial health of its plan.';
comment on column indicator.health_plan_id is
  'The plan again where there is no objective, so that a foreign key asks for its financial '
  'health.';
comment on column indicator.indicator_type is 'Typology of the law (DPCM 18/9/2012 art. 6).';
comment on column indicator.typology is 'The typology as the document writes it.';
comment on column indicator.formula is 'As the document writes it; nothing is computed from it.';
comment on column indicator.quantity_names is
  'What is measured one by one, such as the parts of a ratio.';
comment on column indicator.calculation is
  'How the value follows from the quantities, such as 100 * q1 / (q2 + q3); null while nobody has'
  ' confirmed one.';
comment on column indicator.scale_levels is 'The words of an ordinal scale, worst first.';
comment on column indicator.decimals is 'How many are shown; values are kept whole.';
comment on column indicator.accrual is
  'A flow adds up over time, a stock does not; null where nobody said.';
comment on column indicator.owner_centre_id is
  'The responsibility centre that measures it; null for that of the sheet.';
comment on column indicator.common_indicator is 'Its entry in the catalogue of common indicators.';
comment on column indicator.renewed_from is 'The same indicator in the plan of the year before.';
comment on column indicator.targets_to_confirm is
  'The targets were copied from the plan of the year before, and nobody confirmed them since.';
call isolate_and_audit('indicator');

create table target (
  chamber_id text not null,
  plan_id uuid not null,
  indicator_id uuid not null,
  target_year integer not null check (target_year between 1990 and 2200),
  comparison text not null check (comparison in
    ('AS_DIRECTED', 'AT_LEAST', 'AT_MOST', 'EXACTLY', 'BETWEEN', 'ABOVE', 'BELOW')),
  value_type text not null check (value_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  value_number numeric(21, 6),
  value_total numeric(21, 6),
  value_yes_no boolean,
  value_text text check (length(value_text) between 1 and 2000),
  value_day date check (value_day between '1990-01-01' and '2200-12-31'),
  upper_bound numeric(21, 6),
  primary key (chamber_id, indicator_id, target_year),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id),
  check ((comparison = 'BETWEEN') = (upper_bound is not null)),
  check ((value_type in ('AMOUNT', 'SHARE')) = (value_number is not null)),
  check ((value_type = 'SHARE') = (value_total is not null)),
  check ((value_type = 'YES_NO') = (value_yes_no is not null)),
  check ((value_type in ('YES_NO', 'LEVEL')) = (value_text is not null)),
  check ((value_type = 'DAY') = (value_day is not null)),
  check (value_type <> 'DAY' or comparison in ('AS_DIRECTED', 'AT_MOST', 'BELOW')),
  check (value_type <> 'YES_NO' or comparison not in ('ABOVE', 'BELOW'))
);
create index on target (chamber_id, plan_id);
comment on table target is 'What an indicator shall reach in a year; no row where it is n.d.';
comment on column target.comparison is
  'How the value is meant; AS_DIRECTED by the indicator''s direction.';
comment on column target.upper_bound is 'Of a range, which begins at the value.';
call isolate_and_audit('target');

create table progress_indicator (
  chamber_id text not null,
  sheet_id uuid not null,
  plan_id uuid not null,
  indicator_id uuid,
  name text not null check (length(name) between 1 and 2000),
  formula text not null check (length(formula) <= 2000),
  value_kind text not null check (value_kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE')),
  accumulation text not null check (accumulation in ('SUM', 'LAST_LEVEL', 'YES_NO')),
  target_type text check (target_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  target_number numeric(21, 6),
  target_total numeric(21, 6),
  target_yes_no boolean,
  target_text text check (length(target_text) between 1 and 2000),
  target_day date check (target_day between '1990-01-01' and '2200-12-31'),
  stated_heading text check (length(stated_heading) between 1 and 2000),
  stated_type text check (stated_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  stated_number numeric(21, 6),
  stated_total numeric(21, 6),
  stated_yes_no boolean,
  stated_text text check (length(stated_text) between 1 and 2000),
  stated_day date check (stated_day between '1990-01-01' and '2200-12-31'),
  primary key (chamber_id, sheet_id),
  foreign key (chamber_id, plan_id, sheet_id) references programme_sheet (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id),
  check ((stated_type is null) = (stated_heading is null)),
  check ((target_type is not distinct from 'DAY') = (target_day is not null)),
  check ((stated_type is not distinct from 'DAY') = (stated_day is not null))
);
create index on progress_indicator (chamber_id, plan_id, indicator_id);
comment on table progress_indicator is
  'Indicatore di avanzamento: how far a programme has come over its three years.';
comment on column progress_indicator.indicator_id is
  'The indicator that it follows; null when none of the sheet matches.';
comment on column progress_indicator.accumulation is 'How the years add up.';
comment on column progress_indicator.target_type is
  'With the next five: the value to reach in three years.';
comment on column progress_indicator.stated_heading is
  'Heading of the column in which the document itself states a level.';
comment on column progress_indicator.stated_type is
  'With the next five: the level that the document states.';
call isolate_and_audit('progress_indicator');

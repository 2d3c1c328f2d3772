-- A plan and its parts. Every key begins with the chamber, so that a row cannot hang below another
-- chamber's: foreign keys are checked without the policies.

create table plan (
  chamber_id text not null references chamber,
  id uuid not null,
  plan_year integer not null check (plan_year between 1990 and 2200),
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_year)
);

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

create table strategic_area (
  chamber_id text not null references chamber,
  name text not null check (length(name) between 1 and 2000),
  primary key (chamber_id, name)
);

create table programme_sheet (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  programme text not null check (programme ~ '^\d{3}\.\d{3}$'),
  name text not null check (length(name) between 1 and 2000),
  heading text check (length(heading) <= 2000),
  strategy_name text check (length(strategy_name) <= 2000),
  area text,
  centre text,
  budget numeric(17, 2) check (budget >= 0),
  budget_reason text check (length(budget_reason) <= 2000),
  phase_years integer[] not null,
  stakeholders text not null check (length(stakeholders) <= 2000),
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id) references plan,
  foreign key (chamber_id, area) references strategic_area on update cascade,
  foreign key (chamber_id, centre) references responsibility_centre on update cascade,
  check (budget is null or budget_reason is null)
);
create index on programme_sheet (chamber_id, area);
create index on programme_sheet (chamber_id, centre);

create table objective (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  sheet_id uuid not null,
  position integer not null,
  title text not null check (length(title) between 1 and 2000),
  description text not null check (length(description) <= 100000),
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id, sheet_id) references programme_sheet (chamber_id, plan_id, id)
);
create index on objective (chamber_id, plan_id, sheet_id);

create table phase (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  sheet_id uuid not null,
  position integer not null,
  text text not null check (length(text) between 1 and 2000),
  marked_years integer[] not null,
  marks text[] not null,
  primary key (chamber_id, id),
  foreign key (chamber_id, plan_id, sheet_id) references programme_sheet (chamber_id, plan_id, id),
  check (cardinality(marked_years) = cardinality(marks))
);
create index on phase (chamber_id, plan_id, sheet_id);

create table financial_health (
  chamber_id text not null,
  plan_id uuid not null,
  programme text not null check (programme ~ '^\d{3}\.\d{3}$'),
  name text not null check (length(name) between 1 and 2000),
  heading text check (length(heading) <= 2000),
  strategy_name text check (length(strategy_name) <= 2000),
  conditions text not null check (length(conditions) <= 100000),
  version integer not null,
  primary key (chamber_id, plan_id),
  foreign key (chamber_id, plan_id) references plan
);

-- An indicator measures an objective, or belongs to a group of the financial health of its plan.
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
  type text not null check (type in ('PHYSICAL', 'OUTPUT', 'OUTCOME', 'FINANCIAL', 'OTHER')),
  typology text not null check (length(typology) between 1 and 2000),
  name text not null check (length(name) between 1 and 2000),
  formula text not null check (length(formula) <= 2000),
  quantities text[] not null,
  kind text not null check (kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N')),
  unit text not null check (length(unit) <= 2000),
  direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  scale text[] check ((kind = 'ORDINAL') = (scale is not null)),
  decimals integer not null check (decimals between 0 and 6),
  accrual text check (accrual in ('FLOW', 'STOCK')),
  data_source text check (length(data_source) between 1 and 2000),
  owner_centre text,
  common_indicator text references common_indicator,
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id) references plan,
  foreign key (chamber_id, plan_id, objective_id) references objective (chamber_id, plan_id, id),
  foreign key (chamber_id, health_plan_id) references financial_health (chamber_id, plan_id),
  foreign key (chamber_id, owner_centre) references responsibility_centre on update cascade,
  check ((objective_id is null) = (financial_group is not null))
);
create index on indicator (chamber_id, plan_id, objective_id);
create index on indicator (chamber_id, owner_centre);

-- Columns of a value, here and below: a number; a part and its whole; yes or no with the words
-- used; or the word for a level.
create table target (
  chamber_id text not null,
  plan_id uuid not null,
  indicator_id uuid not null,
  target_year integer not null check (target_year between 1990 and 2200),
  comparison text not null check (comparison in
    ('AS_DIRECTED', 'AT_LEAST', 'AT_MOST', 'EXACTLY', 'BETWEEN')),
  value_type text not null check (value_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL')),
  number numeric(21, 6),
  whole numeric(21, 6),
  yes boolean,
  wording text check (length(wording) between 1 and 2000),
  up_to numeric(21, 6),
  primary key (chamber_id, indicator_id, target_year),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id),
  check ((comparison = 'BETWEEN') = (up_to is not null)),
  check ((value_type in ('AMOUNT', 'SHARE')) = (number is not null)),
  check ((value_type = 'SHARE') = (whole is not null)),
  check ((value_type = 'YES_NO') = (yes is not null)),
  check ((value_type in ('YES_NO', 'LEVEL')) = (wording is not null))
);
create index on target (chamber_id, plan_id);

create table progress_indicator (
  chamber_id text not null,
  sheet_id uuid not null,
  plan_id uuid not null,
  indicator_id uuid,
  name text not null check (length(name) between 1 and 2000),
  formula text not null check (length(formula) <= 2000),
  kind text not null check (kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N')),
  accumulation text not null check (accumulation in ('SUM', 'LAST_LEVEL', 'YES_NO')),
  target_type text check (target_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL')),
  target_number numeric(21, 6),
  target_whole numeric(21, 6),
  target_yes boolean,
  target_wording text check (length(target_wording) between 1 and 2000),
  stated_heading text check (length(stated_heading) between 1 and 2000),
  stated_type text check (stated_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL')),
  stated_number numeric(21, 6),
  stated_whole numeric(21, 6),
  stated_yes boolean,
  stated_wording text check (length(stated_wording) between 1 and 2000),
  primary key (chamber_id, sheet_id),
  foreign key (chamber_id, plan_id, sheet_id) references programme_sheet (chamber_id, plan_id, id),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id),
  check ((stated_type is null) = (stated_heading is null))
);
create index on progress_indicator (chamber_id, plan_id, indicator_id);

call protect('plan');
call protect('narrative_section');
call protect('strategic_area');
call protect('programme_sheet');
call protect('objective');
call protect('phase');
call protect('financial_health');
call protect('indicator');
call protect('target');
call protect('progress_indicator');

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
  programme text not null check (programme ~ '^\d{3}\.\d{3}$'),
  common_indicator text references common_indicator,
  kind text not null check (kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N')),
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
call protect_and_audit('approved_figure', 'select, insert');
create policy network on approved_figure for select to ${network} using (true);
grant select on approved_figure to ${network};

create table network_read (
  chamber_id text not null references chamber,
  id uuid not null,
  at timestamptz not null,
  person text not null check (length(person) between 1 and 100),
  request text,
  what text not null check (length(what) between 1 and 2000),
  figures integer not null check (figures > 0),
  primary key (chamber_id, id)
);
create index on network_read (chamber_id, at);
call protect('network_read', 'select');
create policy network on network_read for insert to ${network} with check (true);
grant insert on network_read to ${network};
grant usage on schema ${schema} to ${network};

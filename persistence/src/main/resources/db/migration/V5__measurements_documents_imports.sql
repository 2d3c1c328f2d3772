create table measurement (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  indicator_id uuid not null,
  as_of date not null,
  value_type text not null check (value_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL')),
  number numeric(21, 6),
  whole numeric(21, 6),
  yes boolean,
  wording text check (length(wording) between 1 and 2000),
  quantities numeric(21, 6)[] not null,
  printed_half_unit numeric(22, 7) check (printed_half_unit >= 0),
  -- no fixed scale: the decimals that were printed are part of what was printed
  printed_performance numeric check (printed_performance between 0 and 100),
  note text check (length(note) <= 100000),
  cause text check (length(cause) <= 100000),
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, indicator_id, as_of),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id),
  check ((value_type in ('AMOUNT', 'SHARE')) = (number is not null)),
  check ((value_type = 'SHARE') = (whole is not null)),
  check ((value_type = 'YES_NO') = (yes is not null)),
  check ((value_type in ('YES_NO', 'LEVEL')) = (wording is not null)),
  check (printed_performance is null or printed_half_unit is not null)
);
create index on measurement (chamber_id, plan_id, as_of);

create table evidence (
  chamber_id text not null,
  id uuid not null,
  measurement_id uuid not null,
  position integer not null,
  file_name text not null check (length(file_name) between 1 and 2000),
  media_type text not null check (length(media_type) between 1 and 2000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  primary key (chamber_id, id),
  foreign key (chamber_id, measurement_id) references measurement
);
create index on evidence (chamber_id, measurement_id);

create table document (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in
    ('BUDGET', 'REVISED_BUDGET', 'MONITORING', 'FINAL', 'CLOSING')),
  as_of date not null,
  version integer not null check (version >= 1),
  state text not null check (state in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
  act_organ text check (length(act_organ) between 1 and 2000),
  act_number text check (length(act_number) between 1 and 2000),
  act_date date,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, kind, as_of, version),
  foreign key (chamber_id, plan_id) references plan,
  check (num_nulls(act_organ, act_number, act_date) in (0, 3))
);

create table import (
  chamber_id text not null references chamber,
  id uuid not null,
  media_type text not null check (length(media_type) between 1 and 2000),
  content bytea not null check (length(content) <= 5242880),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recogniser integer not null,
  taken_in_by text not null references account,
  taken_in_at timestamptz not null,
  document_id uuid,
  primary key (chamber_id, id),
  foreign key (chamber_id, document_id) references document
);
create index on import (chamber_id, document_id);

call protect('measurement');
call protect('evidence');
call protect('document');
-- What came in stays as it came.
call protect('import', 'select, insert, update (document_id)');

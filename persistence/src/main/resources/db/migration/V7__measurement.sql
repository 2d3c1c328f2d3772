-- Measured values and their evidence.

create table measurement (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  indicator_id uuid not null,
  as_of date not null,
  value_type text not null check (value_type in ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  value_number numeric(21, 6),
  value_total numeric(21, 6),
  value_yes_no boolean,
  value_text text check (length(value_text) between 1 and 2000),
  value_day date check (value_day between '1990-01-01' and '2200-12-31'),
  quantity_values numeric(21, 6)[] not null,
  printed_half_unit numeric(22, 7) check (printed_half_unit >= 0),
  -- no fixed scale: the decimals that were printed are part of what was printed
  printed_performance numeric check (printed_performance between 0 and 100),
  note text check (length(note) <= 100000),
  cause text check (length(cause) <= 100000),
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, indicator_id, as_of),
  foreign key (chamber_id, plan_id, indicator_id) references indicator (chamber_id, plan_id, id),
  check ((value_type in ('AMOUNT', 'SHARE')) = (value_number is not null)),
  check ((value_type = 'SHARE') = (value_total is not null)),
  check ((value_type = 'YES_NO') = (value_yes_no is not null)),
  check ((value_type in ('YES_NO', 'LEVEL')) = (value_text is not null)),
  check ((value_type = 'DAY') = (value_day is not null)),
  check (printed_performance is null or printed_half_unit is not null)
);
create index on measurement (chamber_id, plan_id, as_of);
comment on table measurement is 'Rilevazione: the value of an indicator at a day.';
comment on column measurement.value_type is
  'Says which of the next five are filled, as for a target.';
comment on column measurement.quantity_values is
  'In the order of the indicator''s quantity_names; empty if only the value is known.';
comment on column measurement.printed_half_unit is
  'Of a value read from a document: half of the last place that was printed, by which it may be '
  'off.';
comment on column measurement.printed_performance is
  'The performance that the document prints beside it.';
comment on column measurement.cause is 'Of the deviation from the target (DPCM 18/9/2012 art. 5).';
call isolate_and_audit('measurement');

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
comment on table unmeasured_cause is
  'Why an indicator could not be measured at a day. Apart from the measurements, each of which '
  'has a value.';
call isolate_and_audit('unmeasured_cause');

create table evidence (
  chamber_id text not null,
  id uuid not null,
  measurement_id uuid not null,
  position integer not null,
  file_name text not null check (length(file_name) between 1 and 2000),
  media_type text not null check (length(media_type) between 1 and 2000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null check (size_bytes >= 0),
  primary key (chamber_id, id),
  foreign key (chamber_id, measurement_id) references measurement
);
create index on evidence (chamber_id, measurement_id);
create index on evidence (chamber_id, sha256);
comment on table evidence is 'A file that proves a measurement, by its digest.';
call isolate_and_audit('evidence');

create table evidence_file (
  chamber_id text not null,
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null check (length(content) between 1 and 10485760),
  primary key (chamber_id, id),
  unique (chamber_id, sha256)
);
comment on table evidence_file is
  'The files of evidence, each once however many measurements name its digest. Empty where the '
  'installation keeps them in a folder.';
call isolate_and_audit('evidence_file', 'select, insert, delete', '{content}');

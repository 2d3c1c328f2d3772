-- What a plan that is built here, year after year, says beyond one that is read from a document.

-- A new foreign key looks at the rows that are there, as their owner and in no chamber's scope.
alter table plan no force row level security;
alter table indicator no force row level security;

alter table plan add renewed_from uuid,
  add foreign key (chamber_id, renewed_from) references plan (chamber_id, id)
    on delete set null (renewed_from);
create index on plan (chamber_id, renewed_from);

alter table objective
  add suppressed_on date,
  add suppression_reason text check (length(suppression_reason) between 1 and 2000),
  add check ((suppressed_on is null) = (suppression_reason is null));

alter table indicator
  add weight numeric(9, 4) check (weight > 0 and weight <= 10000),
  add renewed_from uuid,
  add foreign key (chamber_id, renewed_from) references indicator (chamber_id, id)
    on delete set null (renewed_from);
create index on indicator (chamber_id, renewed_from);

alter table plan force row level security;
alter table indicator force row level security;

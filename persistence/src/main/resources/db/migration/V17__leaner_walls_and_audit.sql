-- The walls and the audit as before, the same rows, entries and chain, at less cost for each
-- statement.

-- Never gives anything: it says that the scope lacks something.
create function no_scope(lacking text) returns text language plpgsql stable parallel safe as $$
begin
  raise exception '%', lacking using errcode = 'insufficient_privilege';
end
$$;
grant execute on function no_scope(text) to ${app}, ${registry};

-- One expression each, which the planner puts into the statement in place of a call.
create or replace function current_chamber() returns text language sql stable parallel safe as $$
  select coalesce(
    nullif(pg_catalog.current_setting('pira.chamber', true), ''),
    ${schema}.no_scope('no chamber in scope'))
$$;

create or replace function current_person() returns text language sql stable parallel safe as $$
  select coalesce(
    nullif(pg_catalog.current_setting('pira.person', true), ''),
    ${schema}.no_scope('nobody in scope'))
$$;

-- Asked once for each statement. The comparison with null that V1 added asked nothing more: a policy
-- is looked at row by row.
create or replace procedure protect(
  guarded regclass, rights text default 'select, insert, update, delete') language plpgsql as $$
declare
  own constant text := 'chamber_id = (select ${schema}.current_chamber())';
  workers constant text := '${app}, ${owner}';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy own_select on %s for select to %s using (%s)',
    guarded, workers, own);
  execute format('create policy own_insert on %s for insert to %s with check (%s)',
    guarded, workers, own);
  execute format('create policy own_update on %s for update to %s using (%s) with check (%s)',
    guarded, workers, own, own);
  execute format('create policy own_delete on %s for delete to %s using (%s)',
    guarded, workers, own);
  execute format('grant %s on %s to ${app}', rights, guarded);
end
$$;

do $$
declare
  own constant text := '(chamber_id = (select ${schema}.current_chamber()))';
  policy record;
begin
  for policy in
    select tablename, policyname,
      case when qual is not null then ' using ' || own else '' end
        || case when with_check is not null then ' with check ' || own else '' end as says
    from pg_policies
    where schemaname = '${schema}' and policyname like 'own\_%'
      and tablename not in ('account', 'credential')
  loop
    execute format('alter policy %I on ${schema}.%I%s',
      policy.policyname, policy.tablename, policy.says);
  end loop;
end
$$;

create or replace function audit_begin() returns trigger language plpgsql as $$
begin
  -- Asked by a condition, which is evaluated as it stands: perform runs a query for it.
  if pg_catalog.current_setting('pira.chamber', true) operator(pg_catalog.<>) ''
      and pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(
        pg_catalog.current_setting('pira.chamber', true), 0)) is null then
    null;
  end if;
  return null;
end
$$;

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

-- The comparison with null that V1 added asked nothing: policies are looked at row by row.
create or replace procedure protect(
  guarded regclass, rights text default 'select, insert, update, delete') language plpgsql as $$
declare
  own constant text := 'chamber_id = ${schema}.current_chamber()';
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
  own constant text := '(chamber_id = ${schema}.current_chamber())';
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

-- Only audit_change writes entries, with these positions and actions.
alter table audit_entry
  drop constraint audit_entry_position_check,
  drop constraint audit_entry_action_check;

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

-- Arguments: the column that names the chamber, then those kept by their digest alone.
-- The hash is written out as audit_hash has it: verifying the chain compares the two.
create or replace function audit_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  present constant jsonb := coalesce(after, before);
  chamber constant text := coalesce(present ->> tg_argv[0], before ->> tg_argv[0]);
begin
  if chamber is distinct from coalesce(current_setting('pira.chamber', true), '') then
    if chamber is null then
      return null;
    end if;
    -- In the chamber's scope the statement took it.
    perform ${schema}.audit_lock(chamber);
  end if;
  if tg_nargs > 1 then
    for i in 1 .. tg_nargs - 1 loop
      before := ${schema}.audit_digested(before, tg_argv[i]);
      after := ${schema}.audit_digested(after, tg_argv[i]);
    end loop;
  end if;
  insert into ${schema}.audit_entry (
      chamber_id, position, at, person, request, reason, action, table_name, subject, old_row,
      new_row, previous_hash, hash)
    select chamber, place, happened, person, request, reason, tg_op, tg_table_name, about, before,
      after, previous,
      encode(sha256(convert_to(
        previous || jsonb_build_array(
          chamber, place, extract(epoch from happened), person, request, reason, tg_op,
          tg_table_name, about, before, after)::text, 'UTF8')), 'hex')
    from (
      select clock_timestamp() as happened, ${schema}.current_person() as person,
        nullif(current_setting('pira.request', true), '') as request,
        nullif(current_setting('pira.reason', true), '') as reason,
        coalesce(present ->> 'indicator_id', present ->> 'id', present ->> 'plan_id',
          present ->> 'username', present ->> 'name') as about,
        coalesce(last.position + 1, 1) as place, coalesce(last.hash, '') as previous
      from (select) alone left join lateral (
        select position, hash from ${schema}.audit_entry
        where chamber_id = chamber order by position desc limit 1) last on true
      -- Else each use of a value would work it out anew, the time among them.
      offset 0) entry;
  return null;
end
$$;

-- Every transaction declares its chamber and person, by settings that end with it; the
-- policies of the tables enforce them. Work that declares none fails instead of seeing nothing.

create extension if not exists btree_gist with schema public;
create extension if not exists pgcrypto with schema public;

revoke all on schema ${schema} from public;
grant usage on schema ${schema} to ${app}, ${network}, ${registry};
-- Nodes look whether the schema is still at the version that they need.
grant select (version, success) on flyway_schema_history to ${registry};
-- Everybody may execute a new function unless the owner's own defaults, not the schema's, say
-- otherwise.
alter default privileges revoke execute on functions from public;

create function raise_missing_scope(message text) returns text
  language plpgsql stable parallel safe as $$
begin
  raise exception '%', message using errcode = 'insufficient_privilege';
end
$$;
comment on function raise_missing_scope(text) is
  'Returns nothing, ever: fails with the message. An expression can call it.';

-- One expression each, which the planner puts into the statement in place of a call.
create function current_chamber() returns text language sql stable parallel safe as $$
  select coalesce(
    nullif(pg_catalog.current_setting('pira.chamber', true), ''),
    ${schema}.raise_missing_scope('no chamber in scope'))
$$;
comment on function current_chamber() is
  'The chamber that the transaction works for; fails without one.';

create function current_person() returns uuid language sql stable parallel safe as $$
  select coalesce(
    nullif(pg_catalog.current_setting('pira.person', true), ''),
    ${schema}.raise_missing_scope('nobody in scope'))::uuid
$$;
comment on function current_person() is
  'The account that the transaction works for, the id of zeros for the platform''s own work; fails '
  'without one.';

grant execute on function raise_missing_scope(text), current_person() to ${app}, ${registry};
grant execute on function current_chamber() to ${app};

create procedure isolate_chambers(
  guarded regclass, rights text default 'select, insert, update, delete') language plpgsql as $$
declare
  -- The sub-select makes it one question for each statement, not for each row.
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
comment on procedure isolate_chambers(regclass, text) is
  'Puts a table with chamber_id behind row-level security and grants the application these rights.';

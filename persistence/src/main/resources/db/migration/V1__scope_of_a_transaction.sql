-- Every transaction says for which chamber and person it works; the policies of the tables hold it
-- to that. Work that says nothing fails, loudly, instead of seeing nothing.

revoke all on schema ${schema} from public;
grant usage on schema ${schema} to ${app}, ${network};
alter default privileges in schema ${schema} revoke execute on functions from public;

create function current_chamber() returns text language plpgsql stable parallel safe as $$
declare
  chamber text := pg_catalog.current_setting('pira.chamber', true);
begin
  if chamber is null or chamber = '' then
    raise exception 'no chamber in scope' using errcode = 'insufficient_privilege';
  end if;
  return chamber;
end
$$;

create function current_person() returns text language plpgsql stable parallel safe as $$
declare
  person text := pg_catalog.current_setting('pira.person', true);
begin
  if person is null or person = '' then
    raise exception 'nobody in scope' using errcode = 'insufficient_privilege';
  end if;
  return person;
end
$$;

-- The database chooses the chamber of a row that is written; a policy then checks it.
revoke execute on function current_chamber(), current_person() from public;
grant execute on function current_chamber(), current_person() to ${app};

-- Puts a table of chambers' rows behind the wall. The comparison with null is there so that the
-- scope is asked for even when the table holds no row. What the application may do is said for each.
create procedure protect(guarded regclass, rights text default 'select, insert, update, delete')
  language plpgsql as $$
declare
  own constant text := '(select ${schema}.current_chamber()) is not null '
    'and chamber_id = (select ${schema}.current_chamber())';
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy own_select on %s for select using (%s)', guarded, own);
  execute format('create policy own_insert on %s for insert with check (%s)', guarded, own);
  execute format(
    'create policy own_update on %s for update using (%s) with check (%s)', guarded, own, own);
  execute format('create policy own_delete on %s for delete using (%s)', guarded, own);
  execute format('grant %s on %s to ${app}', rights, guarded);
end
$$;
revoke execute on procedure protect(regclass, text) from public;

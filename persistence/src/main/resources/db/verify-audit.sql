-- Goes through the chain of changes of every chamber and of the register ('-'), compares every row with
-- its last entry, as pira_owner, and fails naming the first link of each that does not hold and the rows
-- that were changed past it:
--   psql -v ON_ERROR_STOP=1 -U pira_owner -d pira -f verify-audit.sql

do $$
declare
  chain text;
  found text;
  broken text := '';
begin
  for chain in select '-' union all (select id from pira.chamber order by id) loop
    perform pira.record_scope(chain, '00000000-0000-0000-0000-000000000000');
    select string_agg(why, ', ') into found
    from (
      select format('%s: %s (%s)', chain, b.broken_position, b.breach) as why
      from pira.first_audit_break(chain) b
      union all
      select format('%s: %s %s (%s)', chain, s.watched_table, s.row_key, s.breach)
      from pira.silent_changes(chain) s) all_of_it;
    broken := concat_ws(', ', nullif(broken, ''), found);
  end loop;
  if broken <> '' then
    raise exception 'broken chains: %', broken;
  end if;
end
$$;

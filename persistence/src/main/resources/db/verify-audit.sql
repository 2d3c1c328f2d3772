-- Goes through the chain of changes of every chamber, as pira_owner, and fails naming the first link
-- of each that does not hold:
--   psql -v ON_ERROR_STOP=1 -U pira_owner -d pira -f verify-audit.sql

do $$
declare
  found text;
begin
  select string_agg(format('%s: %s (%s)', c.id, b.broken_position, b.breach), ', ' order by c.id)
    into found
    from pira.chamber c cross join lateral pira.first_audit_break(c.id) b;
  if found is not null then
    raise exception 'broken chains: %', found;
  end if;
end
$$;

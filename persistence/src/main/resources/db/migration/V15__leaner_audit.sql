-- The audit as before, the same entries and the same chain, at less cost for each change.

-- The chamber of an entry is that of the row that it is about, which refers to the chamber itself.
alter table audit_entry drop constraint audit_entry_chamber_id_fkey;

-- It only takes a lock: whoever changes may take it, and needs no other's rights for it.
create or replace function audit_begin() returns trigger language plpgsql as $$
declare
  chamber text := pg_catalog.current_setting('pira.chamber', true);
begin
  if chamber operator(pg_catalog.<>) '' then
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(chamber, 0));
  end if;
  return null;
end
$$;

-- Arguments: the column that names the chamber, then those kept by their digest alone.
-- The hash is written out as audit_hash has it: verifying the chain compares the two.
create or replace function audit_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  old_kept jsonb := before;
  new_kept jsonb := after;
  present constant jsonb := coalesce(after, before);
  chamber constant text := coalesce(present ->> tg_argv[0], before ->> tg_argv[0]);
  about constant text := coalesce(
    present ->> 'indicator_id', present ->> 'id', present ->> 'plan_id', present ->> 'username',
    present ->> 'name');
  person text;
  request constant text := nullif(current_setting('pira.request', true), '');
  reason constant text := nullif(current_setting('pira.reason', true), '');
  happened timestamptz;
  place bigint;
  previous text;
begin
  if chamber is null then
    return null;
  end if;
  person := ${schema}.current_person();
  for i in 1 .. tg_nargs - 1 loop
    old_kept := ${schema}.audit_digested(old_kept, tg_argv[i]);
    new_kept := ${schema}.audit_digested(new_kept, tg_argv[i]);
  end loop;
  -- In the chamber's scope the statement took it.
  if chamber is distinct from current_setting('pira.chamber', true) then
    perform ${schema}.audit_lock(chamber);
  end if;
  happened := clock_timestamp();
  select last.position + 1, last.hash into place, previous
    from ${schema}.audit_entry last
    where last.chamber_id = chamber order by last.position desc limit 1;
  if not found then
    place := 1;
    previous := '';
  end if;
  insert into ${schema}.audit_entry (
      chamber_id, position, at, person, request, reason, action, table_name, subject, old_row,
      new_row, previous_hash, hash)
    values (
      chamber, place, happened, person, request, reason, tg_op, tg_table_name, about, old_kept,
      new_kept, previous,
      encode(sha256(convert_to(
        previous || jsonb_build_array(
          chamber, place, extract(epoch from happened), person, request, reason, tg_op,
          tg_table_name, about, old_kept, new_kept)::text, 'UTF8')), 'hex'));
  return null;
end
$$;

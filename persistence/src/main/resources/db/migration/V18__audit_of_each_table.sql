-- The audit as before, the same entries in one chain, at less cost for each change: a row is kept as
-- the text that is hashed, and each table has a function that knows its columns.

create or replace function audit_hash(entry audit_entry) returns text
  language sql stable parallel safe as $$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
    entry.previous_hash || pg_catalog.json_build_array(
      entry.chamber_id, entry.position, extract(epoch from entry.at), entry.person, entry.request,
      entry.reason, entry.action, entry.table_name, entry.subject, entry.old_row,
      entry.new_row)::text, 'UTF8')), 'hex')
$$;

-- The columns that say what a row is about, of which it names one: the first that it fills.
create function audit_subject(watched regclass, named_by text) returns text
  language sql stable as $$
  select format('coalesce(%s)', string_agg(format('%s.%I::text', named_by, attname), ', ' order by
    place))
  from unnest(array['indicator_id', 'id', 'plan_id', 'username', 'name']) with ordinality
    as subject(attname, place)
  join pg_attribute using (attname)
  where attrelid = watched
$$;

-- Watches a table; to be called again when its columns of those above change. Columns of files are
-- kept by their digest, put in their place by way of jsonb.
-- The hash is written out as audit_hash has it: verifying the chain compares the two.
create or replace procedure audit(
  watched regclass, chamber_column text default 'chamber_id', digested text[] default '{}')
  language plpgsql as $$
declare
  relation constant text := (select relname from pg_class where oid = watched);
  kept text := 'row_to_json(%s)';
  digest text;
begin
  if digested <> '{}' then
    kept := 'to_jsonb(%s)';
    foreach digest in array digested loop
      kept := format('${schema}.audit_digested(%s, %L)', kept, digest);
    end loop;
    kept := kept || '::json';
  end if;
  -- 1 the function, 2 and 3 the row before and after, 4 the column of its chamber, 5 and 6 what it
  -- was about and is
  execute format($function$
create or replace function ${schema}.%1$I() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $body$
declare
  before constant json := %2$s;
  after constant json := %3$s;
  chamber constant text := coalesce(new.%4$I, old.%4$I);
  about constant text := case when tg_op = 'DELETE' then %5$s else %6$s end;
  person text;
  request constant text := nullif(current_setting('pira.request', true), '');
  reason constant varchar(2000) := nullif(current_setting('pira.reason', true), '');
  happened timestamptz;
  place bigint;
  previous text;
begin
  if chamber is null then
    return null;
  end if;
  person := ${schema}.current_person();
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
      chamber, place, happened, person, request, reason, tg_op, tg_table_name, about, before,
      after, previous,
      encode(sha256(convert_to(
        previous || json_build_array(
          chamber, place, extract(epoch from happened), person, request, reason, tg_op,
          tg_table_name, about, before, after)::text, 'UTF8')), 'hex'));
  return null;
end
$body$
$function$,
    'audit_of_' || relation, format(kept, 'old'), format(kept, 'new'), chamber_column,
    ${schema}.audit_subject(watched, 'old'), ${schema}.audit_subject(watched, 'new'));
  execute format('create or replace trigger audit_begin before insert or update or delete on %s '
    'for each statement execute function ${schema}.audit_begin()', watched);
  execute format('create or replace trigger audit_change after insert or update or delete on %s '
    'for each row execute function ${schema}.%I()', watched, 'audit_of_' || relation);
end
$$;

do $$
declare
  seen record;
begin
  for seen in
    select tgrelid::regclass as watched,
      (string_to_array(encode(tgargs, 'escape'), '\000'))[1 : tgnargs] as arguments
    from pg_trigger
    where tgfoid = '${schema}.audit_change'::regproc
  loop
    call ${schema}.audit(seen.watched, seen.arguments[1], seen.arguments[2 : ]);
  end loop;
end
$$;

drop function audit_change();

-- As text the earlier entries read as they did, so that their hashes hold. Checks are parsed anew for
-- each statement: the length is the type's, and the rest is the functions' own doing, beside which
-- nothing writes here.
alter table audit_entry
  alter old_row type json using old_row::text::json,
  alter new_row type json using new_row::text::json,
  drop constraint audit_entry_reason_check,
  alter reason type varchar(2000),
  drop constraint audit_entry_action_check,
  drop constraint audit_entry_position_check;

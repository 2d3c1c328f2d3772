-- Every change of every chamber's row, by whatever way it is made: who, when, in which request, why,
-- and the row before and after. Entries are only ever added, and each carries the hash of the one
-- before it, so that a changed or missing entry shows.

create table audit_entry (
  chamber_id text not null references chamber,
  position bigint not null check (position > 0),
  at timestamptz not null,
  person text not null,
  request text,
  reason text check (length(reason) <= 2000),
  action text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
  table_name text not null,
  -- what the row is about: an indicator for its targets and measurements, else the row itself
  subject text not null,
  old_row jsonb,
  new_row jsonb,
  previous_hash text not null,
  hash text not null,
  primary key (chamber_id, position)
);
create index on audit_entry (chamber_id, subject, position);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy own_select on audit_entry for select to ${app} using (
  (select current_chamber()) is not null and chamber_id = (select current_chamber()));
create policy chain_select on audit_entry for select to ${owner} using (true);
create policy chain_insert on audit_entry for insert to ${owner} with check (true);
grant select on audit_entry to ${app};
revoke update, delete, truncate on audit_entry from ${owner};

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_is_append_only();

-- The hash of an entry covers all that it says, in a fixed order, and the hash before it.
create function audit_hash(entry audit_entry) returns text language sql stable parallel safe as $$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
    entry.previous_hash || pg_catalog.jsonb_build_array(
      entry.chamber_id, entry.position, extract(epoch from entry.at), entry.person, entry.request,
      entry.reason, entry.action, entry.table_name, entry.subject, entry.old_row,
      entry.new_row)::text, 'UTF8')), 'hex')
$$;

-- The lock is taken before the first row is, hence in one order by all.
create function audit_begin() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  chamber text := current_setting('pira.chamber', true);
begin
  if chamber <> '' then
    perform pg_advisory_xact_lock(hashtextextended(chamber, 0));
  end if;
  return null;
end
$$;

-- Arguments: the column that names the chamber, then those kept by their digest alone.
create function audit_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  entry ${schema}.audit_entry;
  present jsonb;
begin
  if tg_op <> 'INSERT' then
    entry.old_row := to_jsonb(old);
  end if;
  if tg_op <> 'DELETE' then
    entry.new_row := to_jsonb(new);
  end if;
  for i in 1 .. tg_nargs - 1 loop
    entry.old_row := ${schema}.audit_digested(entry.old_row, tg_argv[i]);
    entry.new_row := ${schema}.audit_digested(entry.new_row, tg_argv[i]);
  end loop;
  present := coalesce(entry.new_row, entry.old_row);
  entry.chamber_id := coalesce(present ->> tg_argv[0], entry.old_row ->> tg_argv[0]);
  if entry.chamber_id is null then
    return null;
  end if;
  -- In the chamber's scope the statement took it.
  if entry.chamber_id is distinct from current_setting('pira.chamber', true) then
    perform ${schema}.audit_lock(entry.chamber_id);
  end if;
  entry.person := ${schema}.current_person();
  entry.request := nullif(current_setting('pira.request', true), '');
  entry.reason := nullif(current_setting('pira.reason', true), '');
  entry.action := tg_op;
  entry.table_name := tg_table_name;
  entry.subject := coalesce(
    present ->> 'indicator_id', present ->> 'id', present ->> 'plan_id', present ->> 'username',
    present ->> 'name');
  entry.at := clock_timestamp();
  select last.position + 1, last.hash into entry.position, entry.previous_hash
    from ${schema}.audit_entry last
    where last.chamber_id = entry.chamber_id order by last.position desc limit 1;
  if not found then
    entry.position := 1;
    entry.previous_hash := '';
  end if;
  entry.hash := ${schema}.audit_hash(entry);
  insert into ${schema}.audit_entry select entry.*;
  return null;
end
$$;

create function audit_digested(changed jsonb, digested text) returns jsonb
  language sql immutable parallel safe as $$
  select case when changed ->> digested is null then changed
    else pg_catalog.jsonb_set(changed, array[digested], pg_catalog.to_jsonb('sha256:'
      || pg_catalog.encode(pg_catalog.sha256(
        pg_catalog.convert_to(changed ->> digested, 'UTF8')), 'hex'))) end
$$;

-- The first entry that breaks the chamber's chain, and what is wrong with it; no row when it holds.
create function audit_break(of_chamber text default ${schema}.current_chamber())
  returns table (broken_position bigint, breach text) language sql stable as $$
  select position,
    case
      when position <> coalesce(previous_position, 0) + 1 then 'MISSING'
      when previous_hash <> coalesce(hash_before, '') then 'UNLINKED'
      else 'CHANGED'
    end
  from (
    select e.position, e.previous_hash, e.hash, ${schema}.audit_hash(e) as expected,
      lag(e.position) over chain as previous_position, lag(e.hash) over chain as hash_before
    from ${schema}.audit_entry e
    where e.chamber_id = of_chamber
    window chain as (order by e.position)
  ) linked
  where position <> coalesce(previous_position, 0) + 1
    or previous_hash <> coalesce(hash_before, '')
    or hash <> expected
  order by position limit 1
$$;
grant execute on function audit_hash(audit_entry), audit_break(text) to ${app};

-- Watches a table. Columns of files are kept by their digest.
create procedure audit(
  watched regclass, chamber_column text default 'chamber_id', digested text[] default '{}')
  language plpgsql as $$
declare
  arguments constant text := (
    select string_agg(quote_literal(argument), ', ' order by place)
    from unnest(array[chamber_column] || digested) with ordinality as a(argument, place));
begin
  execute format('create trigger audit_begin before insert or update or delete on %s '
    'for each statement execute function ${schema}.audit_begin()', watched);
  execute format('create trigger audit_change after insert or update or delete on %s '
    'for each row execute function ${schema}.audit_change(%s)', watched, arguments);
end
$$;
revoke execute on procedure audit(regclass, text, text[]) from public;

-- From now on a table of chambers' rows is walled and watched in one step.
create procedure protect_and_audit(
  guarded regclass, rights text default 'select, insert, update, delete',
  digested text[] default '{}') language plpgsql as $$
begin
  call ${schema}.protect(guarded, rights);
  call ${schema}.audit(guarded, 'chamber_id', digested);
end
$$;
revoke execute on procedure protect_and_audit(regclass, text, text[]) from public;

-- What was there before the audit is its beginning.
do $$
declare
  watched text;
  of_chamber text;
begin
  perform set_config('pira.person', 'migrazione', true);
  perform set_config('pira.reason', 'Situazione all’avvio del registro delle modifiche', true);
  call ${schema}.audit('${schema}.chamber', 'id', '{logo}');
  call ${schema}.audit('${schema}.account', 'home_chamber');
  call ${schema}.audit('${schema}.import', 'chamber_id', '{content}');
  for watched in
    select c.table_name from information_schema.columns c
      where c.table_schema = '${schema}' and c.column_name = 'chamber_id'
        and c.table_name not in ('audit_entry', 'import')
  loop
    call ${schema}.audit(('${schema}.' || watched)::regclass);
  end loop;
  for of_chamber in select id from ${schema}.chamber order by id loop
    perform set_config('pira.chamber', of_chamber, true);
    update ${schema}.chamber set name = name where id = of_chamber;
    for watched in
      select c.table_name from information_schema.columns c
        where c.table_schema = '${schema}' and c.column_name = 'chamber_id'
          and c.table_name <> 'audit_entry'
        order by c.table_name
    loop
      execute format('update ${schema}.%I set chamber_id = chamber_id', watched);
    end loop;
  end loop;
  perform set_config('pira.chamber', '', true);
end
$$;

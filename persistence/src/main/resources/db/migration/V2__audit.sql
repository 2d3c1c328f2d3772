-- Every change of every chamber's row, and of who may come in, by whatever way it is made: who, when, in
-- which request, why, and the row before and after. Entries are only ever added, and each carries the
-- hash of the one before it in its chain, so that a changed or missing entry shows. Each chamber has a
-- chain; the register has one more, by the name '-', which no chamber can have. Whatever names a person,
-- here and in the rows, is the opaque id of the account, and a name at most a digest by a key of the
-- account: nothing that is hashed tells a name once that key is destroyed.

-- No foreign key and no checks: each would be paid for by every change, the row that an entry is
-- about refers to the chamber itself, and nothing but the functions below writes here.
create table audit_entry (
  chamber_id text not null,
  position bigint not null,
  changed_at timestamptz not null,
  person uuid not null,
  request_id text,
  reason varchar(2000),
  action text not null,
  table_name text not null,
  subject text not null,
  old_row json,
  new_row json,
  previous_hash text not null,
  hash text not null,
  primary key (chamber_id, position)
);
-- What was known on a day is read table by table, a history for its subject in its tables.
create index on audit_entry (chamber_id, table_name, subject, position);

comment on table audit_entry is
  'Changes of chambers'' rows and of the register''s, as one append-only chain for each of them.';
comment on column audit_entry.chamber_id is 'The chain: a chamber, or - for the register.';
comment on column audit_entry.position is 'Place in its chain: 1, 2, 3 and so on.';
comment on column audit_entry.person is
  'The account; the id of zeros is the platform itself.';
comment on column audit_entry.action is 'INSERT, UPDATE or DELETE.';
comment on column audit_entry.subject is
  'What the row is about: an indicator for its targets and measurements, else the row itself.';
comment on column audit_entry.old_row is
  'As the text that is hashed; files by their digest alone, names of people by a keyed one.';
comment on column audit_entry.new_row is
  'As the text that is hashed; files by their digest alone, names of people by a keyed one.';
comment on column audit_entry.previous_hash is 'Hash of the entry before; empty in the first.';
comment on column audit_entry.hash is 'SHA-256 of previous_hash and all other columns.';

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy own_select on audit_entry for select to ${app}
  using (chamber_id = (select current_chamber()));
create policy register_select on audit_entry for select to ${registry} using (chamber_id = '-');
create policy chain_select on audit_entry for select to ${owner} using (true);
create policy chain_insert on audit_entry for insert to ${owner} with check (true);
grant select on audit_entry to ${app}, ${registry};
revoke update, delete, truncate on audit_entry from ${owner};

create function reject_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function reject_change_of_audit();

create function audit_hash(entry audit_entry) returns text language sql stable parallel safe as $$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
    entry.previous_hash || pg_catalog.json_build_array(
      entry.chamber_id, entry.position, extract(epoch from entry.changed_at), entry.person,
      entry.request_id, entry.reason, entry.action, entry.table_name, entry.subject, entry.old_row,
      entry.new_row)::text, 'UTF8')), 'hex')
$$;
comment on function audit_hash(audit_entry) is
  'What the hash of an entry has to be: of all that it says, in a fixed order, and the hash '
  'before it.';

create function current_chain() returns text language sql stable parallel safe as $$
  select coalesce(nullif(pg_catalog.current_setting('pira.chamber', true), ''), '-')
$$;
comment on function current_chain() is 'That of the chamber in scope, or else of the register.';

create function first_audit_break(of_chain text default ${schema}.current_chain())
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
    where e.chamber_id = of_chain
    window chain as (order by e.position)
  ) linked
  where position <> coalesce(previous_position, 0) + 1
    or previous_hash <> coalesce(hash_before, '')
    or hash <> expected
  order by position limit 1
$$;
comment on function first_audit_break(text) is
  'The first entry that breaks the chain, and what is wrong with it; no row when it holds.';
grant execute on function audit_hash(audit_entry), current_chain(), first_audit_break(text)
  to ${app}, ${registry};

-- Changes of one chamber are made one after the other, so that its audit forms one chain.
create function lock_audit_chain(chain text) returns void language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended(chain, 0))
$$;
comment on function lock_audit_chain(text) is
  'Waits until no other transaction changes rows of the chain. Chambers come first, in the order of '
  'their ids, and the register last.';
grant execute on function lock_audit_chain(text) to ${registry};

-- Nobody who works may take another lock than that of the own chain: the locks are taken here alone.
create function lock_chamber() returns void language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended(${schema}.current_chamber(), 0))
$$;
comment on function lock_chamber() is
  'Waits until no other transaction changes rows of the chamber in scope.';
grant execute on function lock_chamber() to ${app};

create function lock_audit_chain_in_scope() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  -- Asked by a condition, which is evaluated as it stands: perform runs a query for it.
  if current_setting('pira.chamber', true) <> ''
      and pg_advisory_xact_lock(
        hashtextextended(${schema}.current_chamber(), 0)) is null then
    null;
  end if;
  return null;
end
$$;
comment on function lock_audit_chain_in_scope() is
  'Takes the lock of the chamber in scope before the first row''s, hence in one order by all.';

create function lock_chain_of_register() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform ${schema}.lock_audit_chain('-');
  return null;
end
$$;

create function replace_by_digest(changed jsonb, digested text) returns jsonb
  language sql immutable parallel safe as $$
  select case when changed ->> digested is null then changed
    else pg_catalog.jsonb_set(changed, array[digested], pg_catalog.to_jsonb('sha256:'
      || pg_catalog.encode(pg_catalog.sha256(
        pg_catalog.convert_to(changed ->> digested, 'UTF8')), 'hex'))) end
$$;

create function audit_subject_expression(watched regclass, named_by text) returns text
  language sql stable as $$
  select format('coalesce(%s)', string_agg(format('%s.%I::text', named_by, attname), ', ' order by
    place))
  from unnest(array['indicator_id', 'id', 'plan_id', 'name', 'account_id']) with ordinality
    as subject(attname, place)
  join pg_attribute using (attname)
  where attrelid = watched
$$;
comment on function audit_subject_expression(regclass, text) is
  'The columns of a table that say what a row is about, of which it names the first that it fills.';

create function kept_row(
  named_by text, digested text[], keyed text[], account_column text) returns text
  language plpgsql immutable as $$
declare
  kept text := format('row_to_json(%s)', named_by);
  one text;
begin
  -- Digests are put in their place by way of jsonb.
  if digested <> '{}' or keyed <> '{}' then
    kept := format('to_jsonb(%s)', named_by);
    foreach one in array digested loop
      kept := format('${schema}.replace_by_digest(%s, %L)', kept, one);
    end loop;
    foreach one in array keyed loop
      kept := format('${schema}.replace_by_keyed_digest(%s, %L, %s.%I)',
        kept, one, named_by, account_column);
    end loop;
    kept := kept || '::json';
  end if;
  return kept;
end
$$;
comment on function kept_row(text, text[], text[], text) is
  'The expression of what the audit keeps of a row.';

-- The trigger's function is written for the table, because it then knows its columns: what reads them
-- by name costs several times as much. The hash is written out as audit_hash has it; verifying the
-- chain compares the two. Moments are written in UTC, whatever the session's time zone, so that a row
-- can be compared with its entry.
create procedure write_audit_function(
  watched regclass, called text, chain text, digested text[], keyed text[], account_column text)
  language plpgsql as $$
begin
  -- 1 the function, 2 and 3 the row before and after, 4 its chain, 5 and 6 what it was about and is
  execute format($function$
create or replace function ${schema}.%1$I() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $body$
declare
  before constant json := %2$s;
  after constant json := %3$s;
  chain constant text := %4$s;
  about constant text := case when tg_op = 'DELETE' then %5$s else %6$s end;
  person uuid;
  request constant text := nullif(current_setting('pira.request', true), '');
  reason constant varchar(2000) := nullif(current_setting('pira.reason', true), '');
  happened timestamptz;
  place bigint;
  previous text;
begin
  if chain is null then
    return null;
  end if;
  person := ${schema}.current_person();
  -- In the chamber's scope the statement took it.
  if chain is distinct from current_setting('pira.chamber', true) then
    perform ${schema}.lock_audit_chain(chain);
  end if;
  happened := clock_timestamp();
  select last.position + 1, last.hash into place, previous
    from ${schema}.audit_entry last
    where last.chamber_id = chain order by last.position desc limit 1;
  if not found then
    place := 1;
    previous := '';
  end if;
  insert into ${schema}.audit_entry (
      chamber_id, position, changed_at, person, request_id, reason, action, table_name, subject,
      old_row, new_row, previous_hash, hash)
    values (
      chain, place, happened, person, request, reason, tg_op, tg_table_name, about, before,
      after, previous,
      encode(sha256(convert_to(
        previous || json_build_array(
          chain, place, extract(epoch from happened), person, request, reason, tg_op,
          tg_table_name, about, before, after)::text, 'UTF8')), 'hex'));
  return null;
end
$body$
$function$,
    called, ${schema}.kept_row('old', digested, keyed, account_column),
    ${schema}.kept_row('new', digested, keyed, account_column), chain,
    ${schema}.audit_subject_expression(watched, 'old'),
    ${schema}.audit_subject_expression(watched, 'new'));
end
$$;

create function key_of(watched regclass, row_as_json text) returns text language sql stable as $$
  select format('json_build_array(%s)::text',
    string_agg(format('%s ->> %L', row_as_json, attname), ', ' order by place))
  from pg_index, unnest(indkey) with ordinality as k(attnum, place)
  join pg_attribute a using (attnum)
  where indrelid = watched and indisprimary and attrelid = watched
$$;
comment on function key_of(regclass, text) is
  'The expression of the primary key of a row that is kept as JSON.';

create procedure write_comparison(
  watched regclass, called text, chain text, digested text[], keyed text[], account_column text)
  language plpgsql as $$
declare
  relation constant text := (select relname from pg_class where oid = watched);
begin
  execute format($function$
create or replace function ${schema}.%1$I(of_chain text)
  returns table (watched_table text, row_key text, last_position bigint, breach text)
  language sql stable as $body$
  select %2$L::text, row_key, known.position,
    case when known.kept is null then 'ROW_ADDED' when live.kept is null then 'ROW_REMOVED'
      else 'ROW_ALTERED' end
  from (
    select %3$s as row_key, pg_catalog.jsonb_strip_nulls(k.kept::jsonb) as kept
    from (select %4$s as kept from ${schema}.%5$I r where %6$s = of_chain) k) live
  full join (
    select distinct on (row_key) row_key, position, pg_catalog.jsonb_strip_nulls(new_row::jsonb) as kept
    from (
      select position, new_row, %7$s as row_key from ${schema}.audit_entry e
      where chamber_id = of_chain and table_name = %2$L) e
    order by row_key, position desc) known using (row_key)
  where live.kept is distinct from known.kept
  limit 1
$body$
$function$,
    called, relation, ${schema}.key_of(watched, 'k.kept'),
    ${schema}.kept_row('r', digested, keyed, account_column), relation, chain, ${schema}.key_of(watched, 'coalesce(new_row, old_row)'));
end
$$;
comment on procedure write_comparison(regclass, text, text, text[], text[], text) is
  'Writes the function that compares each row of a table with its last entry in the audit.';

-- A column that was added since a row was last written is null in its entry; hence nulls do not count.
create function silent_changes(of_chain text)
  returns table (watched_table text, row_key text, last_position bigint, breach text)
  language plpgsql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  comparison text;
begin
  for comparison in
    select proname from pg_proc
    where pronamespace = '${schema}'::regnamespace and starts_with(proname,
      case when of_chain = '-' then 'compare_in_register_' else 'compare_in_chamber_' end)
    order by proname
  loop
    return query execute format('select * from ${schema}.%I($1)', comparison) using of_chain;
  end loop;
end
$$;
comment on function silent_changes(text) is
  'Rows of a chain''s tables that are not as their last entry in the audit: what was changed while '
  'the triggers were not there. At most one of each table. In the chamber''s own scope.';

create function first_silent_change() returns table (last_position bigint, breach text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  chain constant text := case when session_user = '${registry}' then '-'
    else ${schema}.current_chamber() end;
begin
  return query
    select coalesce(s.last_position,
        (select max(e.position) from ${schema}.audit_entry e where e.chamber_id = chain), 0),
      s.breach
    from ${schema}.silent_changes(chain) s limit 1;
end
$$;
comment on function first_silent_change() is
  'A row of the chain in scope that is not as its last entry: the position of that, or of the last '
  'of the chain where the row has none. No row when there is none.';
grant execute on function first_silent_change() to ${app}, ${registry};

create procedure audit_changes(
  watched regclass, chamber_column text default 'chamber_id', digested text[] default '{}',
  keyed text[] default '{}')
  language plpgsql as $$
declare
  relation constant text := (select relname from pg_class where oid = watched);
  called constant text := 'audit_change_of_' || relation;
begin
  call ${schema}.write_audit_function(watched, called,
    format('coalesce(new.%1$I, old.%1$I)', chamber_column), digested, keyed, 'id');
  call ${schema}.write_comparison(watched, 'compare_in_chamber_' || relation,
    format('r.%I', chamber_column), digested, keyed, 'id');
  execute format('create or replace trigger audit_lock before insert or update or delete on %s '
    'for each statement execute function ${schema}.lock_audit_chain_in_scope()', watched);
  execute format('create or replace trigger audit_write after insert or update or delete on %s '
    'for each row execute function ${schema}.%I()', watched, called);
end
$$;
comment on procedure audit_changes(regclass, text, text[], text[]) is
  'Writes each change of a table into the chain of its chamber, columns of files by their digest and '
  'those that name people by a keyed one. To be called again when the columns that say what a row is '
  'about change.';

create procedure audit_in_register(
  watched regclass, keyed text[] default '{}', account_column text default 'account_id')
  language plpgsql as $$
declare
  relation constant text := (select relname from pg_class where oid = watched);
  called constant text := 'register_change_of_' || relation;
begin
  call ${schema}.write_audit_function(watched, called, quote_literal('-'), '{}', keyed,
    account_column);
  call ${schema}.write_comparison(watched, 'compare_in_register_' || relation, quote_literal('-'),
    '{}', keyed, account_column);
  -- By their names after those of the chamber's chain, whose lock comes first.
  execute format('create or replace trigger register_lock before insert or update or delete on %s '
    'for each statement execute function ${schema}.lock_chain_of_register()', watched);
  execute format('create or replace trigger register_write after insert or update or delete on %s '
    'for each row execute function ${schema}.%I()', watched, called);
end
$$;
comment on procedure audit_in_register(regclass, text[], text) is
  'Writes each change of a table into the chain of the register, names and secrets by a keyed digest.';

create procedure isolate_and_audit(
  guarded regclass, rights text default 'select, insert, update, delete',
  digested text[] default '{}') language plpgsql as $$
begin
  call ${schema}.isolate_chambers(guarded, rights);
  call ${schema}.audit_changes(guarded, 'chamber_id', digested);
end
$$;
comment on procedure isolate_and_audit(regclass, text, text[]) is
  'What every new table of chambers'' rows is given.';

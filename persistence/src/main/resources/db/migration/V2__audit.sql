-- Every change of every chamber's row, by whatever way it is made: who, when, in which request, why,
-- and the row before and after. Entries are only ever added, and each carries the hash of the one
-- before it in its chamber, so that a changed or missing entry shows. A person, here and
-- in the rows, is named by the opaque id of the account: no hashed data contains a name.

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
  'Changes of chambers'' rows, as one append-only chain for each chamber.';
comment on column audit_entry.position is 'Place in the chain of the chamber: 1, 2, 3 and so on.';
comment on column audit_entry.person is
  'The account; the id of zeros is the platform itself.';
comment on column audit_entry.action is 'INSERT, UPDATE or DELETE.';
comment on column audit_entry.subject is
  'What the row is about: an indicator for its targets and measurements, else the row itself.';
comment on column audit_entry.old_row is
  'As the text that is hashed; files by their digest alone, without names of people.';
comment on column audit_entry.new_row is
  'As the text that is hashed; files by their digest alone, without names of people.';
comment on column audit_entry.previous_hash is 'Hash of the entry before; empty in the first.';
comment on column audit_entry.hash is 'SHA-256 of previous_hash and all other columns.';

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy own_select on audit_entry for select to ${app}
  using (chamber_id = (select current_chamber()));
create policy chain_select on audit_entry for select to ${owner} using (true);
create policy chain_insert on audit_entry for insert to ${owner} with check (true);
grant select on audit_entry to ${app};
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

create function first_audit_break(of_chamber text default ${schema}.current_chamber())
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
comment on function first_audit_break(text) is
  'The first entry that breaks the chain of the chamber, and what is wrong with it; no row when '
  'it holds.';
grant execute on function audit_hash(audit_entry), first_audit_break(text) to ${app};

-- Changes of one chamber are made one after the other, so that its audit forms one chain.
create function lock_audit_chain(chamber text) returns void language sql volatile as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(chamber, 0))
$$;
comment on function lock_audit_chain(text) is
  'Waits until no other transaction changes rows of the chamber.';
grant execute on function lock_audit_chain(text) to ${registry};

create function lock_audit_chain_in_scope() returns trigger language plpgsql as $$
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
comment on function lock_audit_chain_in_scope() is
  'Takes the lock of the chamber in scope before the first row''s, hence in one order by all.';

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
  from unnest(array['indicator_id', 'id', 'plan_id', 'name']) with ordinality
    as subject(attname, place)
  join pg_attribute using (attname)
  where attrelid = watched
$$;
comment on function audit_subject_expression(regclass, text) is
  'The columns of a table that say what a row is about, of which it names the first that it fills.';

-- The trigger's function is written for the table, because it then knows its columns: what reads them
-- by name costs several times as much. The hash is written out as audit_hash has it; verifying the
-- chain compares the two.
create procedure audit_changes(
  watched regclass, chamber_column text default 'chamber_id', digested text[] default '{}',
  left_out text[] default '{}')
  language plpgsql as $$
declare
  relation constant text := (select relname from pg_class where oid = watched);
  kept text := 'row_to_json(%s)';
  digest text;
begin
  -- Digests are put in their place, and columns left out, by way of jsonb.
  if digested <> '{}' or left_out <> '{}' then
    kept := format('(to_jsonb(%%s) - %L::text[])', left_out);
    foreach digest in array digested loop
      kept := format('${schema}.replace_by_digest(%s, %L)', kept, digest);
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
  person uuid;
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
    perform ${schema}.lock_audit_chain(chamber);
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
      chamber_id, position, changed_at, person, request_id, reason, action, table_name, subject,
      old_row, new_row, previous_hash, hash)
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
    'audit_change_of_' || relation, format(kept, 'old'), format(kept, 'new'), chamber_column,
    ${schema}.audit_subject_expression(watched, 'old'),
    ${schema}.audit_subject_expression(watched, 'new'));
  execute format('create or replace trigger audit_lock before insert or update or delete on %s '
    'for each statement execute function ${schema}.lock_audit_chain_in_scope()', watched);
  execute format('create or replace trigger audit_write after insert or update or delete on %s '
    'for each row execute function ${schema}.%I()', watched, 'audit_change_of_' || relation);
end
$$;
comment on procedure audit_changes(regclass, text, text[], text[]) is
  'Writes each change of a table into the audit, columns of files by their digest and without those '
  'that name people. To be called again when the columns that say what a row is about change.';

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

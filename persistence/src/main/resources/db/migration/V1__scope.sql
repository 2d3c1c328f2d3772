-- Every transaction declares its chamber and person, by settings that end with it; the
-- policies of the tables enforce them. Work that declares none fails instead of seeing nothing.
-- Anybody who can send SQL can change a setting. Hence the server enters a scope with a seal by a key
-- that no role reads but the owner, and settings that were not entered so are not believed.

create extension if not exists btree_gist with schema public;
create extension if not exists pgcrypto with schema public;

revoke all on schema ${schema} from public;
grant usage on schema ${schema} to ${app}, ${network}, ${registry};
-- Nodes look whether the schema is still at the version that they need.
grant select (version, success) on flyway_schema_history to ${registry};
-- Everybody may execute a new function unless the owner's own defaults, not the schema's, say
-- otherwise.
alter default privileges revoke execute on functions from public;

create table scope_key (
  key bytea not null check (length(key) >= 32)
);
create unique index only_one on scope_key ((true));
insert into scope_key values (public.gen_random_bytes(32));
comment on table scope_key is
  'By which the server seals scopes. It reads the key as the owner when it starts; nobody else can.';

-- What a session last set a sequence to is memory of the session alone. A role that may not set it
-- can read it: here it tells which scope was entered. Unlogged, it writes nothing to the disk.
create unlogged sequence entered_scope;
comment on sequence entered_scope is
  'The mark of the scope that the session entered last; set by the functions that enter one.';
grant select on entered_scope to ${app}, ${network}, ${registry};
create unlogged sequence scope_nonce;
comment on sequence scope_nonce is
  'What the next seal of the session has to be for; a new one with each scope that is entered.';

create function scope_mark(chamber text, person text) returns bigint
  language sql stable parallel safe as $$
  select ('x' || pg_catalog.substr(pg_catalog.encode(pg_catalog.sha256(
      pg_catalog.timestamptz_send(pg_catalog.now())
        || pg_catalog.convert_to(chamber || ' ' || person, 'UTF8')), 'hex'), 1, 15))::bit(60)::bigint
$$;
comment on function scope_mark(text, text) is
  'A scope in this transaction as a number: 60 bits of a SHA-256. No secret; only setting it is.';

create function record_scope(chamber text, person text) returns void language plpgsql as $$
begin
  perform set_config('pira.chamber', chamber, true), set_config('pira.person', person, true),
    setval('${schema}.entered_scope', ${schema}.scope_mark(chamber, person));
end
$$;
comment on function record_scope(text, text) is 'Enters a scope unasked. For the owner alone.';

create function draw_scope_nonce() returns bigint language sql volatile as $$
  select pg_catalog.setval('${schema}.scope_nonce', ('x' || pg_catalog.substr(
    pg_catalog.encode(public.gen_random_bytes(8), 'hex'), 2))::bit(60)::bigint)
$$;

create function enter_scope(
  chamber text, person text, request text, nonce bigint, seal bytea, out entered boolean,
  out next_nonce bigint)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  entered := false;
  -- Without a nonce the session may have none yet, and to ask for it would be an error.
  if nonce is not null and nonce = currval('${schema}.scope_nonce') then
    if seal is distinct from (select public.hmac(convert_to(
        nonce || ' ' || chamber || ' ' || person, 'UTF8'), k.key, 'sha256') from ${schema}.scope_key k)
    then
      raise exception 'the seal is not that of the scope' using errcode = 'insufficient_privilege';
    end if;
    perform ${schema}.record_scope(chamber, person), set_config('pira.request', request, true),
      set_config('pira.reason', '', true);
    entered := true;
  end if;
  next_nonce := ${schema}.draw_scope_nonce();
end
$$;
comment on function enter_scope(text, text, text, bigint, bytea) is
  'Enters a scope for the transaction: the chamber, or none, and the account. The nonce is what the '
  'session was given last, and the seal the HMAC-SHA256 of nonce, chamber and account, with spaces '
  'between them, by the key of scopes. Gives the nonce for the next time; enters nothing with another.';

create function current_chamber() returns text language plpgsql stable parallel restricted as $$
declare
  chamber constant text := pg_catalog.current_setting('pira.chamber', true);
begin
  if chamber is null or chamber = '' then
    raise exception 'no chamber in scope' using errcode = 'insufficient_privilege';
  end if;
  if pg_catalog.currval('${schema}.entered_scope') is distinct from
      ${schema}.scope_mark(chamber, pg_catalog.current_setting('pira.person', true)) then
    raise exception 'this scope was not entered' using errcode = 'insufficient_privilege';
  end if;
  return chamber;
end
$$;
comment on function current_chamber() is
  'The chamber that the transaction works for; fails without one that was entered.';

create function current_person() returns uuid language plpgsql stable parallel restricted as $$
declare
  person constant text := pg_catalog.current_setting('pira.person', true);
begin
  if person is null or person = '' then
    raise exception 'nobody in scope' using errcode = 'insufficient_privilege';
  end if;
  if pg_catalog.currval('${schema}.entered_scope') is distinct from
      ${schema}.scope_mark(pg_catalog.current_setting('pira.chamber', true), person) then
    raise exception 'this scope was not entered' using errcode = 'insufficient_privilege';
  end if;
  return person::uuid;
end
$$;
comment on function current_person() is
  'The account that the transaction works for, the id of zeros for the platform''s own work; fails '
  'without one that was entered.';

grant execute on function scope_mark(text, text),
  enter_scope(text, text, text, bigint, bytea), current_person() to ${app}, ${network}, ${registry};
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

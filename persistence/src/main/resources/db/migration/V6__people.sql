-- Who logs in, who belongs where, and what a chamber is. The registry's role knows people and
-- chambers, before and beside any chamber's work; the application's role sees those of one chamber.

-- What V1 said for the schema alone has no effect: functions are everybody's unless the owner's own
-- defaults say otherwise.
alter default privileges revoke execute on functions from public;

grant usage on schema ${schema} to ${registry};
grant execute on function current_person() to ${registry};

-- The policies of a chamber's tables hold those who work in a chamber. Other roles have policies of
-- their own, or see nothing.
create or replace procedure protect(
  guarded regclass, rights text default 'select, insert, update, delete') language plpgsql as $$
declare
  own constant text := '(select ${schema}.current_chamber()) is not null '
    'and chamber_id = (select ${schema}.current_chamber())';
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

do $$
declare
  policy record;
begin
  for policy in select policyname, tablename from pg_policies where schemaname = '${schema}' loop
    execute format('alter policy %I on ${schema}.%I to ${app}, ${owner}',
      policy.policyname, policy.tablename);
  end loop;
end
$$;

-- What a chamber is known by.
alter table chamber
  add column provinces text[] not null default '{}' check (cardinality(provinces) <= 10),
  add column tax_code text check (tax_code ~ '^\d{11}$') unique,
  add column logo bytea check (length(logo) <= 65536),
  add column logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  add check ((logo is null) = (logo_type is null));
grant select, insert, update (logo, logo_type) on chamber to ${registry};

-- A person is looked after by the chamber that they work for, and by the network once they belong
-- to more than one or work for the network: then no single chamber may reset their password.
alter table account
  add column name text not null default '' check (length(name) <= 200),
  add column email text check (length(email) between 3 and 254),
  add column home_chamber text references chamber;
create index on account (home_chamber);

create table credential (
  username text primary key references account on update cascade,
  -- modular crypt format
  hash text not null check (length(hash) between 20 and 200),
  must_change boolean not null default false,
  changed_at timestamptz not null default now()
);
insert into credential (username, hash) select username, password_hash from account;
alter table account drop column password_hash;

-- Memberships are given and taken, never changed.
alter table membership
  add column centre text,
  add foreign key (chamber_id, centre) references responsibility_centre on update cascade,
  add check (centre is null or role = 'CONTRIBUTOR'),
  drop constraint membership_chamber_id_username_role_key,
  add unique nulls not distinct (chamber_id, username, role, centre);
create index on membership (chamber_id, centre);
grant insert, delete on membership to ${app};
grant select, insert on membership to ${registry};
drop policy own_select on membership;
create policy own_select on membership for select to ${app}, ${owner} using (
  (select current_chamber()) is not null and chamber_id = (select current_chamber()));
create policy registry on membership to ${registry} using (true) with check (true);

create table network_member (
  username text not null references account on update cascade,
  role text not null check (role in ('NETWORK_ANALYST', 'NETWORK_ADMINISTRATOR')),
  primary key (username, role)
);
grant select, insert, delete on network_member to ${registry};

alter table account enable row level security;
alter table account force row level security;
create policy registry on account to ${registry} using (true) with check (true);
create policy own_select on account for select to ${app} using (
  (select current_chamber()) is not null
  and (home_chamber = (select current_chamber())
    or exists (select 1 from ${schema}.membership m
      where m.chamber_id = (select current_chamber()) and m.username = account.username)));
create policy own_insert on account for insert to ${app}
  with check (home_chamber = (select current_chamber()));
create policy own_update on account for update to ${app}
  using (home_chamber = (select current_chamber()))
  with check (home_chamber = (select current_chamber()));
grant insert on account to ${app};
grant update (enabled, name, email) on account to ${app};
grant select, insert, update (enabled, name, email, home_chamber) on account to ${registry};

-- Nobody's work in a chamber reads a hash; the server's login does, as the registry.
alter table credential enable row level security;
alter table credential force row level security;
create policy registry on credential to ${registry} using (true) with check (true);
create policy own_select on credential for select to ${app} using (
  exists (select 1 from ${schema}.account a
    where a.username = credential.username and a.home_chamber = (select current_chamber())));
create policy own_insert on credential for insert to ${app} with check (
  exists (select 1 from ${schema}.account a
    where a.username = credential.username and a.home_chamber = (select current_chamber())));
create policy own_update on credential for update to ${app} using (
  exists (select 1 from ${schema}.account a
    where a.username = credential.username and a.home_chamber = (select current_chamber())));
grant select (username, must_change), insert, update (hash, must_change, changed_at)
  on credential to ${app};
grant select, insert, update (hash, must_change, changed_at) on credential to ${registry};

-- Changes of one chamber are made one after the other, so that its audit forms one chain.
create function audit_lock(chamber text) returns void language sql volatile as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(chamber, 0))
$$;
grant execute on function audit_lock(text) to ${registry};

-- A chamber takes in whom it may see: people of its own, and those that the network gave it. The
-- network takes in anybody, and from then on looks after whoever belongs to more than one chamber:
-- a change in two chambers, whose locks are taken in one order by all, before any row's.
create function take_in() returns trigger language plpgsql as $$
begin
  if current_user = '${registry}' then
    perform ${schema}.audit_lock(one.chamber) from (
      select new.chamber_id as chamber
      union
      select home_chamber from ${schema}.account
        where username = new.username and home_chamber is not null
      order by chamber) one;
    update ${schema}.account set home_chamber = null
      where username = new.username and home_chamber is distinct from new.chamber_id
        and home_chamber is not null;
  elsif not exists (select 1 from ${schema}.account where username = new.username) then
    raise exception 'nobody of that name is of this chamber' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger take_in before insert on membership for each row execute function take_in();

create function appoint() returns trigger language plpgsql as $$
begin
  update ${schema}.account set home_chamber = null
    where username = new.username and home_chamber is not null;
  return new;
end
$$;
create trigger appoint before insert on network_member for each row execute function appoint();

-- What programs log in with, for a person.
create table access_token (
  id uuid primary key,
  username text not null references account on update cascade,
  name text not null check (length(name) between 1 and 200),
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  read_only boolean not null,
  only_chamber text references chamber,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  revoked_at timestamptz
);
create index on access_token (username);
create index on access_token (only_chamber);
grant select, insert, update (revoked_at) on access_token to ${registry};

-- Logins that failed, by account and by address; what is old means nothing any more.
create table login_failure (
  kind text not null check (kind in ('ACCOUNT', 'ADDRESS')),
  subject text not null check (length(subject) between 1 and 100),
  failures integer not null check (failures >= 0),
  last_at timestamptz not null,
  primary key (kind, subject)
);
create index on login_failure (last_at);
grant select, insert, update, delete on login_failure to ${registry};

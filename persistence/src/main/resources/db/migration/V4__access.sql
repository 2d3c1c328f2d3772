-- Who logs in, with what, and who belongs where. The registry's role knows all people, before and
-- beside any chamber's work; the application's role sees those of one chamber. User names and names of
-- people stand in account and nowhere else: whatever names a person holds the id of the account. All
-- of it is in the register's chain of the audit, and what a chamber looks after in that of the chamber
-- as well.

create table account (
  id uuid primary key default gen_random_uuid()
    check (id <> '00000000-0000-0000-0000-000000000000'),
  username text not null unique check (length(username) between 1 and 100),
  name text not null default '' check (length(name) <= 200),
  email text check (length(email) between 3 and 254),
  enabled boolean not null default true,
  home_chamber text references chamber,
  of_network boolean not null default false,
  erased_at timestamptz,
  constraint nothing_of_an_erased_person check (erased_at is null
    or (username = id::text and name = '' and email is null and not enabled))
);
create index on account (home_chamber);
comment on table account is 'A person who can log in.';
comment on column account.id is 'Never that of zeros, which is the platform itself.';
comment on column account.home_chamber is
  'The chamber that looks after the account. Null once the person belongs to more than one or '
  'works for the network: then no single chamber may reset the password.';
comment on column account.of_network is
  'Works for the network, or has done: every chamber may know who opened it or read of it.';
comment on column account.erased_at is
  'When the person was erased: only the id is left, which records go on to hold.';

create table account_key (
  account_id uuid primary key references account,
  key bytea not null check (length(key) = 32)
);
comment on table account_key is
  'By which the audit digests the names of a person. Drawn with the account, never audited, and '
  'destroyed with the person: nobody can then try a name against a digest.';

create function draw_account_key() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into ${schema}.account_key values (new.id, public.gen_random_bytes(32));
  return null;
end
$$;
-- By its name before the triggers that need the key.
create trigger account_key after insert on account
  for each row execute function draw_account_key();

create function replace_by_keyed_digest(changed jsonb, digested text, account uuid) returns jsonb
  language sql stable parallel safe as $$
  select case when changed ->> digested is null then changed
    else pg_catalog.jsonb_set(changed, array[digested], coalesce((
      select pg_catalog.to_jsonb('hmac-sha256:' || pg_catalog.encode(public.hmac(
        pg_catalog.convert_to(changed ->> digested, 'UTF8'), k.key, 'sha256'), 'hex'))
      from ${schema}.account_key k where k.account_id = account), 'null')) end
$$;
comment on function replace_by_keyed_digest(jsonb, text, uuid) is
  'The row with a digest by the key of the account in place of what the column holds; with null '
  'once the key is destroyed.';

create table membership (
  chamber_id text not null references chamber,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references account,
  role text not null check (role in ('CONTRIBUTOR', 'PLANNING_OFFICER', 'SECRETARY_GENERAL',
    'AUDITOR', 'CHAMBER_ADMINISTRATOR')),
  centre_id uuid,
  primary key (chamber_id, id),
  unique nulls not distinct (chamber_id, account_id, role, centre_id),
  foreign key (chamber_id, centre_id) references responsibility_centre,
  check (centre_id is null or role = 'CONTRIBUTOR')
);
create index on membership (account_id);
create index on membership (chamber_id, centre_id);
comment on table membership is 'A role of a person in a chamber; given and taken, never changed.';
comment on column membership.centre_id is
  'The responsibility centre that a contributor works for; null for all of them.';
call isolate_and_audit('membership', 'select, insert, delete');
create policy registry on membership to ${registry} using (true) with check (true);
grant select, insert on membership to ${registry};

create table network_member (
  account_id uuid not null references account,
  role text not null check (role in ('NETWORK_ANALYST', 'NETWORK_ADMINISTRATOR')),
  primary key (account_id, role)
);
comment on table network_member is 'A role of a person in the network (Unioncamere).';
grant select, insert, delete on network_member to ${registry};
call audit_in_register('network_member');

alter table account enable row level security;
alter table account force row level security;
create policy registry on account to ${registry} using (true) with check (true);
create policy own_select on account for select to ${app} using (
  (select current_chamber()) is not null
  and (home_chamber = (select current_chamber())
    or of_network
    or exists (select 1 from ${schema}.membership m
      where m.chamber_id = (select current_chamber()) and m.account_id = account.id)));
create policy own_insert on account for insert to ${app}
  with check (home_chamber = (select current_chamber()));
create policy own_update on account for update to ${app}
  using (home_chamber = (select current_chamber()))
  with check (home_chamber = (select current_chamber()));
grant select, insert, update (enabled, name, email) on account to ${app};
grant select, insert,
  update (username, enabled, name, email, home_chamber, of_network, erased_at)
  on account to ${registry};
grant select (account_id), delete on account_key to ${registry};
call audit_changes('account', 'home_chamber', '{}', '{username,name,email}');
call audit_in_register('account', '{username,name,email}', 'id');
-- Accounts come and go from one chamber to another or to none: the register's chain has them all.
drop function compare_in_chamber_account(text);
create policy compared on account for select to ${owner} using (true);

create table credential (
  account_id uuid primary key references account,
  password_hash text not null check (length(password_hash) between 20 and 200),
  must_change boolean not null default false,
  changed_at timestamptz not null default now()
);
comment on table credential is
  'The password of an account. Work in a chamber replaces it and never reads it; the server''s '
  'login does, as the registry.';
comment on column credential.password_hash is 'In modular crypt format, which names its algorithm.';
comment on column credential.must_change is
  'Good for one login, at which the person chooses another.';
alter table credential enable row level security;
alter table credential force row level security;
create policy registry on credential to ${registry} using (true) with check (true);
create policy own_select on credential for select to ${app} using (
  exists (select 1 from ${schema}.account a
    where a.id = credential.account_id and a.home_chamber = (select current_chamber())));
create policy own_insert on credential for insert to ${app} with check (
  exists (select 1 from ${schema}.account a
    where a.id = credential.account_id and a.home_chamber = (select current_chamber())));
create policy own_update on credential for update to ${app} using (
  exists (select 1 from ${schema}.account a
    where a.id = credential.account_id and a.home_chamber = (select current_chamber())));
grant select (account_id, must_change), insert, update (password_hash, must_change, changed_at)
  on credential to ${app};
grant select, insert, update (password_hash, must_change, changed_at), delete
  on credential to ${registry};
call audit_in_register('credential', '{password_hash}');
create policy compared on credential for select to ${owner} using (true);

-- A chamber admits people of its own, and gives roles to those that the network gave it; of the
-- network's people it knows no more than who they are. The network admits anybody, and from then on
-- manages people who belong to more than one chamber: a change in two chambers, whose locks are
-- taken in one order by all, before any row's.
create function admit_to_chamber() returns trigger language plpgsql as $$
begin
  if current_user = '${registry}' then
    perform ${schema}.lock_audit_chain(one.chamber) from (
      select new.chamber_id as chamber
      union
      select home_chamber from ${schema}.account
        where id = new.account_id and home_chamber is not null
      order by chamber) one;
    update ${schema}.account set home_chamber = null
      where id = new.account_id and home_chamber is distinct from new.chamber_id
        and home_chamber is not null;
  elsif not exists (select 1 from ${schema}.account
      where id = new.account_id and home_chamber = new.chamber_id)
    and not exists (select 1 from ${schema}.membership
      where account_id = new.account_id and chamber_id = new.chamber_id)
  then
    raise exception 'nobody of that name is of this chamber' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function admit_to_chamber() is
  'Refuses a member who is not of the chamber, and hands who now belongs to two over to the '
  'network.';
create trigger admit_to_chamber before insert on membership
  for each row execute function admit_to_chamber();

create function hand_over_to_network() returns trigger language plpgsql as $$
begin
  update ${schema}.account set home_chamber = null, of_network = true
    where id = new.account_id and (home_chamber is not null or not of_network);
  return new;
end
$$;
comment on function hand_over_to_network() is
  'Hands an account over when its person starts to work for the network: chambers no longer manage it, and all know it.';
create trigger hand_over_to_network before insert on network_member
  for each row execute function hand_over_to_network();

create table access_token (
  id uuid primary key,
  account_id uuid not null references account,
  name text not null check (length(name) between 1 and 200),
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  read_only boolean not null,
  only_chamber text references chamber,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  revoked_at timestamptz
);
create index on access_token (account_id);
create index on access_token (only_chamber);
comment on table access_token is 'What programs log in with, for a person.';
comment on column access_token.name is 'What its owner calls it.';
comment on column access_token.token_sha256 is 'The token itself is shown once and not kept.';
comment on column access_token.only_chamber is
  'The one chamber that it opens; null for all that its owner belongs to.';
grant select, insert, update (name, revoked_at) on access_token to ${registry};
call audit_in_register('access_token', '{name,token_sha256}');

create table login_failure (
  kind text not null check (kind in ('ACCOUNT', 'ADDRESS', 'DEVICE', 'EVERYWHERE')),
  subject text not null check (length(subject) between 1 and 100),
  failure_count integer not null check (failure_count >= 0),
  last_failure_at timestamptz not null,
  primary key (kind, subject)
);
create index on login_failure (last_failure_at);
comment on table login_failure is
  'Failed logins by account at an address and everywhere, by address and by known device, which delay the next; old ones mean nothing '
  'any more.';
comment on column login_failure.subject is
  'The address, or a digest of the username that was tried and the address or device.';
grant select, insert, update, delete on login_failure to ${registry};

create table refused_login (
  id uuid primary key,
  account_id uuid references account,
  outcome text not null check (outcome in ('REFUSED', 'DELAYED')),
  refused_at timestamptz not null
);
create index on refused_login (account_id, outcome, refused_at);
comment on table refused_login is
  'Attempts to log in that failed, or that had to wait. What was typed and from where is in the '
  'server''s log, under the number of the request.';
comment on column refused_login.account_id is 'Null when nobody has the user name that was typed.';
grant select, insert on refused_login to ${registry};
call audit_in_register('refused_login');

-- The order of the locks is that of all: the chamber's chain, the register's, rows.
create function erase_account(erased uuid) returns boolean language plpgsql as $$
declare
  home constant text := (select home_chamber from ${schema}.account where id = erased);
begin
  if home is not null then
    perform ${schema}.lock_audit_chain(home);
  end if;
  perform ${schema}.lock_audit_chain('-');
  perform 1 from ${schema}.account where id = erased and erased_at is null for update;
  if not found then
    return false;
  end if;
  if exists (select 1 from ${schema}.membership where account_id = erased)
    or exists (select 1 from ${schema}.network_member where account_id = erased)
  then
    raise exception 'the person is still at work' using errcode = 'integrity_constraint_violation';
  end if;
  delete from ${schema}.login_failure
    where kind = 'ACCOUNT' and subject = (select username from ${schema}.account where id = erased);
  -- First the key, so that the audit keeps no digest of what goes, nor of what takes its place.
  delete from ${schema}.account_key where account_id = erased;
  update ${schema}.access_token set name = '-', revoked_at = coalesce(revoked_at, now())
    where account_id = erased;
  delete from ${schema}.credential where account_id = erased;
  update ${schema}.account
    set username = id::text, name = '', email = null, enabled = false, erased_at = now()
    where id = erased;
  return true;
end
$$;
comment on function erase_account(uuid) is
  'Takes everything from an account that tells who the person was, and what they logged in with; '
  'false when there is nothing left to take. Fails while they have a role anywhere.';
grant execute on function erase_account(uuid) to ${registry};

-- Who logs in, with what, and who belongs where. The registry's role knows all people, before and
-- beside any chamber's work; the application's role sees those of one chamber. User names and names of
-- people stand in account and nowhere else: whatever names a person holds the id of the account.

create table account (
  id uuid primary key default gen_random_uuid()
    check (id <> '00000000-0000-0000-0000-000000000000'),
  username text not null unique check (length(username) between 1 and 100),
  name text not null default '' check (length(name) <= 200),
  email text check (length(email) between 3 and 254),
  enabled boolean not null default true,
  home_chamber text references chamber,
  of_network boolean not null default false
);
create index on account (home_chamber);
comment on table account is 'A person who can log in.';
comment on column account.id is 'Never that of zeros, which is the platform itself.';
comment on column account.home_chamber is
  'The chamber that looks after the account. Null once the person belongs to more than one or '
  'works for the network: then no single chamber may reset the password.';
comment on column account.of_network is
  'Works for the network, or has done: every chamber may know who opened it or read of it.';

create table membership (
  chamber_id text not null references chamber,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references account,
  role text not null check (role in ('CONTRIBUTOR', 'PLANNING_OFFICER', 'SECRETARY_GENERAL',
    'AUDITOR', 'CHAMBER_ADMINISTRATOR')),
  centre text,
  primary key (chamber_id, id),
  unique nulls not distinct (chamber_id, account_id, role, centre),
  foreign key (chamber_id, centre) references responsibility_centre on update cascade,
  check (centre is null or role = 'CONTRIBUTOR')
);
create index on membership (account_id);
create index on membership (chamber_id, centre);
comment on table membership is 'A role of a person in a chamber; given and taken, never changed.';
comment on column membership.centre is
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
grant select, insert, update (enabled, name, email, home_chamber, of_network)
  on account to ${registry};
call audit_changes('account', 'home_chamber', '{}', '{username,name,email}');

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
grant select, insert, update (password_hash, must_change, changed_at) on credential to ${registry};

-- A chamber admits people of its own, and gives roles to those that the network gave it; of the
-- network's people it knows no more than who they are. The network admits anybody, and from then on
-- looks after whoever belongs to more than one chamber: a change in two chambers, whose locks are
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
  'Whoever works for the network is no longer looked after by a chamber, and known to all.';
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
grant select, insert, update (revoked_at) on access_token to ${registry};

create table login_failure (
  kind text not null check (kind in ('ACCOUNT', 'ADDRESS', 'DEVICE')),
  subject text not null check (length(subject) between 1 and 100),
  failure_count integer not null check (failure_count >= 0),
  last_failure_at timestamptz not null,
  primary key (kind, subject)
);
create index on login_failure (last_failure_at);
comment on table login_failure is
  'Failed logins by account at an address, by address and by known device, which delay the next; old ones mean nothing '
  'any more.';
comment on column login_failure.subject is
  'The address, or a digest of the username that was tried and the address or device.';
grant select, insert, update, delete on login_failure to ${registry};

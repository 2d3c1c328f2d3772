create table chamber (
  id text primary key check (id ~ '^[a-z](-?[a-z0-9]){1,31}$'),
  name text not null check (length(name) between 1 and 200),
  ceased_on date
);
grant select on chamber to ${app}, ${network};

create table account (
  username text primary key check (length(username) between 1 and 100),
  -- modular crypt format
  password_hash text not null,
  enabled boolean not null default true
);
grant select on account to ${app};

create table membership (
  chamber_id text not null references chamber,
  id uuid not null default gen_random_uuid(),
  username text not null references account,
  role text not null check (role in ('CONTRIBUTOR', 'PLANNING_OFFICER', 'SECRETARY_GENERAL',
    'AUDITOR', 'CHAMBER_ADMINISTRATOR')),
  primary key (chamber_id, id),
  unique (chamber_id, username, role)
);
create index on membership (username);
call protect('membership', 'select');
-- Before a chamber is entered, people see where they belong, and nothing else.
drop policy own_select on membership;
create policy own_select on membership for select using (
  case when current_setting('pira.chamber', true) <> ''
    then chamber_id = (select current_chamber())
    else username = (select current_person())
  end and coalesce(
    nullif(current_setting('pira.chamber', true), ''), (select current_person())) is not null);

create table responsibility_centre (
  chamber_id text not null references chamber,
  name text not null check (length(name) between 1 and 2000),
  primary key (chamber_id, name)
);
call protect('responsibility_centre');

-- The chambers. Which there are is public; the register opens them.

create table chamber (
  id text primary key check (id ~ '^[a-z](-?[a-z0-9]){1,31}$'),
  name text not null check (length(name) between 1 and 200),
  provinces text[] not null default '{}' check (cardinality(provinces) <= 10),
  tax_code text unique check (tax_code ~ '^\d{11}$'),
  ceased_on date,
  logo bytea check (length(logo) <= 65536),
  logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  check ((logo is null) = (logo_type is null))
);
comment on table chamber is 'Camera di commercio; open to all, written by the register alone.';
comment on column chamber.id is 'As it stands in addresses, such as pistoia-prato.';
comment on column chamber.provinces is 'Their codes, such as PO.';
comment on column chamber.ceased_on is 'Its last day; null while it exists.';
grant select on chamber to ${app}, ${network};
grant select, insert, update (logo, logo_type) on chamber to ${registry};
call audit_changes('chamber', 'id', '{logo}');

create table responsibility_centre (
  chamber_id text not null references chamber,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 2000),
  closed_on date,
  primary key (chamber_id, id)
);
-- Spellings that differ by case are one name; blanks are single before they come here.
create unique index on responsibility_centre (chamber_id, lower(name));
comment on table responsibility_centre is
  'Centro di responsabilità: runs sheets and measures indicators (DPCM 18/9/2012 art. 4).';
comment on column responsibility_centre.closed_on is
  'Since when nothing new refers to it; null while it is open.';
call isolate_and_audit('responsibility_centre', 'select, insert, update');
-- At login a person is told the centres that they work for, in every chamber.
create policy registry on responsibility_centre for select to ${registry} using (true);
grant select on responsibility_centre to ${registry};

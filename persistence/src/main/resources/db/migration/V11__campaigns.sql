-- Campaigns that collect the values of a day, and who was reminded of them.

create table campaign (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  as_of date not null,
  due_on date not null,
  note text check (length(note) between 1 and 2000),
  opened_by text not null references account on update cascade,
  closed_at timestamptz,
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, as_of),
  foreign key (chamber_id, plan_id) references plan on delete cascade,
  check (due_on between as_of and as_of + 366)
);
create index on campaign (chamber_id, closed_at);
create index on campaign (opened_by);
call protect_and_audit('campaign');

-- A row is written before its letter goes, and is what keeps a letter from going twice.
create table reminder (
  chamber_id text not null,
  id uuid not null,
  campaign_id uuid not null,
  username text not null references account on update cascade,
  occasion text not null check (occasion in
    ('WEEK_BEFORE', 'DAY_BEFORE', 'DAY_AFTER', 'WEEK_AFTER', 'ON_REQUEST')),
  reminder_day date not null,
  refusals integer not null check (refusals >= 0),
  claimed_until timestamptz not null,
  sent_at timestamptz,
  primary key (chamber_id, id),
  unique (chamber_id, campaign_id, username, occasion, reminder_day),
  foreign key (chamber_id, campaign_id) references campaign on delete cascade
);
create index on reminder (chamber_id, sent_at);
create index on reminder (username);
call protect_and_audit('reminder', 'select, insert, update (refusals, claimed_until, sent_at), delete');

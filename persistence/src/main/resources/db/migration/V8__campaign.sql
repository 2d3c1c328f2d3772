-- Campaigns that collect the values of a day, and who was reminded of them.

create table campaign (
  chamber_id text not null,
  id uuid not null,
  plan_id uuid not null,
  as_of date not null,
  due_on date not null,
  note text check (length(note) between 1 and 2000),
  opened_by uuid not null references account,
  closed_at timestamptz,
  version integer not null,
  primary key (chamber_id, id),
  unique (chamber_id, plan_id, as_of),
  foreign key (chamber_id, plan_id) references plan on delete cascade,
  check (due_on between as_of and as_of + 366)
);
create index on campaign (chamber_id, closed_at);
create index on campaign (opened_by);
comment on table campaign is 'Collects the values of a plan''s indicators at a day.';
comment on column campaign.due_on is 'The last day to enter them.';
call isolate_and_audit('campaign');

create table reminder (
  chamber_id text not null,
  id uuid not null,
  campaign_id uuid not null,
  account_id uuid not null references account,
  occasion text not null check (occasion in
    ('WEEK_BEFORE', 'DAY_BEFORE', 'DAY_AFTER', 'WEEK_AFTER', 'ON_REQUEST')),
  reminder_day date not null,
  delivery_failures integer not null check (delivery_failures >= 0),
  claimed_until timestamptz not null,
  sent_at timestamptz,
  primary key (chamber_id, id),
  unique (chamber_id, campaign_id, account_id, occasion, reminder_day),
  foreign key (chamber_id, campaign_id) references campaign on delete cascade
);
create index on reminder (chamber_id, sent_at);
create index on reminder (account_id);
comment on table reminder is
  'A mail to a person about a campaign. Its row is written before it is sent, and keeps it from '
  'being sent twice.';
comment on column reminder.delivery_failures is 'How often the mail server refused it.';
comment on column reminder.claimed_until is
  'Until then the node that wrote or took the row is sending it.';
call isolate_and_audit('reminder',
  'select, insert, update (delivery_failures, claimed_until, sent_at), delete');

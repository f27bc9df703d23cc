-- One inbox per person, what became of each notice outside the house, and how each person wants to be told.
create table notice (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  case_id uuid,
  event_id uuid,
  params jsonb not null default '{}',
  -- what there is to do, in the words of the lifecycle; null when it is only to be known
  action_key text,
  due_on date,
  is_urgent boolean not null default false,
  -- notices of one item travel in one message
  digest_key text not null,
  dedupe_key text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  done_at timestamptz,
  -- when its ways outside were decided; null until the delivery job has seen it
  dispatched_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  unique (tenant_id, person_id, dedupe_key)
);
select app.protect('notice');
create index notice_inbox on notice (tenant_id, person_id, created_at desc, id desc);
create index notice_unread on notice (tenant_id, person_id) where read_at is null;
create index notice_to_do on notice (tenant_id, person_id) where action_key is not null and done_at is null;
create index notice_of_case on notice (tenant_id, case_id) where case_id is not null;
create index notice_undispatched on notice (tenant_id, digest_key) where dispatched_at is null;

-- One row per notice and way: where it stands now.
create table notice_delivery (
  tenant_id uuid not null,
  notice_id uuid not null,
  channel text not null check (channel in ('mail', 'push', 'sms')),
  person_id uuid not null,
  -- what is sent together: one item, or all that waits for one person until the morning
  bundle_key text not null,
  state text not null check (state in ('queued', 'held-quiet', 'sent', 'failed', 'not-configured', 'not-needed')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  leased_until timestamptz,
  last_attempt_at timestamptz,
  error_code text,
  primary key (tenant_id, notice_id, channel),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id) on delete cascade
);
select app.protect('notice_delivery');
create index notice_delivery_due on notice_delivery (tenant_id, bundle_key, due_at)
  where state in ('queued', 'held-quiet');

-- Every attempt, for ever: who, which way, when, with what outcome. No addresses, no texts.
create table notice_attempt (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null,
  notice_ids uuid[] not null,
  attempted_at timestamptz not null,
  outcome text not null,
  error_code text,
  primary key (tenant_id, id)
);
select app.protect('notice_attempt', 'append');
create index notice_attempt_of_person on notice_attempt (tenant_id, person_id, attempted_at desc);

create table notice_preference (
  tenant_id uuid not null,
  person_id uuid not null,
  channels jsonb not null,
  quiet_from text not null,
  quiet_until text not null,
  mail_rhythm text not null check (mail_rhythm in ('prompt', 'daily')),
  daily_at text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('notice_preference');

create table push_subscription (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null default '',
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  unique (tenant_id, endpoint)
);
select app.protect('push_subscription');
create index push_subscription_of_person on push_subscription (tenant_id, person_id, created_at);

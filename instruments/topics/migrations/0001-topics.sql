-- Calls for topics and their guide lists, clues from outside and inside, and the cultivation of key proposals.
create table topic_call (
  tenant_id uuid not null,
  case_id uuid not null,
  text text not null default '',
  opens_on date not null,
  closes_on date not null,
  answerers text not null check (answerers in ('public', 'members', 'bodies')),
  is_guide_public boolean not null default false,
  guide_published_at timestamptz,
  withdrawn_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('topic_call');

create table guide_topic (
  tenant_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  position integer not null,
  title text not null,
  explanation text not null default '',
  background text not null default '',
  contact text not null default '',
  clue_ids uuid[] not null default '{}',
  primary key (tenant_id, id),
  foreign key (tenant_id, call_id) references topic_call (tenant_id, case_id) on delete cascade
);
select app.protect('guide_topic');
create index guide_topic_of_call on guide_topic (tenant_id, call_id, position);

create table topic_clue (
  tenant_id uuid not null,
  case_id uuid not null,
  call_id uuid,
  origin text not null check (origin in ('public', 'member', 'body')),
  sender_id uuid,
  sender_name text not null default '',
  text text not null,
  place text not null default '',
  -- name and telephone, sealed with a key outside the database; only an explicit act opens it
  contact_sealed text,
  simhash bit(64) not null,
  -- the first of nearly the same clues; null for a clue that stands first or alone
  head_id uuid,
  -- senders whose text was nearly the same and was only counted, on the first
  folded_count integer not null default 0,
  received_at timestamptz not null,
  decided_at timestamptz,
  decided_by text not null default '',
  decision_reason text not null default '',
  passed_to text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('topic_clue');
create index topic_clue_outside on topic_clue (tenant_id, received_at desc) where origin = 'public';
create index topic_clue_heads on topic_clue (tenant_id, received_at desc, case_id desc) where head_id is null;
create index topic_clue_alike on topic_clue (tenant_id, head_id) where head_id is not null;
create index topic_clue_sealed on topic_clue (tenant_id, decided_at) where contact_sealed is not null;
create index topic_clue_sender on topic_clue (tenant_id, sender_id) where sender_id is not null;

-- The sender's receipt: the code is in two halves, the second kept as its digest alone.
create table clue_receipt (
  tenant_id uuid not null,
  selector text not null,
  verifier_digest bytea not null,
  case_id uuid not null,
  is_folded boolean not null default false,
  created_at timestamptz not null,
  primary key (tenant_id, selector),
  foreign key (tenant_id, case_id) references topic_clue (tenant_id, case_id) on delete cascade
);
select app.protect('clue_receipt');
create index clue_receipt_of_clue on clue_receipt (tenant_id, case_id, created_at);

create table cultivation (
  tenant_id uuid not null,
  case_id uuid not null,
  idea text not null default '',
  reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('cultivation');

create table cultivation_note (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  held_on date not null,
  text text not null,
  sources jsonb not null default '[]',
  file_ids uuid[] not null default '{}',
  by_person_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cultivation (tenant_id, case_id) on delete cascade
);
select app.protect('cultivation_note');
create index cultivation_note_of on cultivation_note (tenant_id, case_id, held_on, id);

create table cultivation_advice (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  text text not null,
  by_person_id uuid,
  by_name text not null,
  at timestamptz not null,
  answer text check (answer in ('taken-up', 'partly', 'not')),
  response text not null default '',
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cultivation (tenant_id, case_id) on delete cascade
);
select app.protect('cultivation_advice');
create index cultivation_advice_of on cultivation_advice (tenant_id, case_id, id);

create table cultivation_milestone (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position integer not null,
  text text not null,
  due_on date not null,
  reached_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cultivation (tenant_id, case_id) on delete cascade
);
select app.protect('cultivation_milestone');
create index cultivation_milestone_of on cultivation_milestone (tenant_id, case_id, position);

-- What an activity has besides the gathering: its notice, agenda, papers, guests, speeches, minutes; series; calendar feeds.
create table activity_series (
  tenant_id uuid not null,
  case_id uuid not null,
  rhythm text not null check (rhythm in ('weekly', 'fortnightly', 'monthly')),
  nth integer not null default 1,
  until_on date not null,
  on_holiday text not null check (on_holiday in ('keep', 'skip', 'move-on')),
  host_body_id uuid,
  kind text not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('activity_series');

create table activity (
  tenant_id uuid not null,
  case_id uuid not null,
  summary text not null default '',
  reply_by timestamptz,
  contact text not null default '',
  series_id uuid,
  cancelled_reason text not null default '',
  settled_at timestamptz,
  chaired_by text not null default '',
  decisions text not null default '',
  minutes_written_at timestamptz,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references gathering (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, series_id) references activity_series (tenant_id, case_id)
);
select app.protect('activity');
create index activity_of_series on activity (tenant_id, series_id) where series_id is not null;

create table agenda_item (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position integer not null,
  title text not null,
  speaker text not null default '',
  minutes integer,
  -- It stands first by itself (第一议题).
  standing_item_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('agenda_item');
create index agenda_item_of on agenda_item (tenant_id, case_id, position);

create table activity_paper (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  title text not null,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('activity_paper');
create index activity_paper_of on activity_paper (tenant_id, case_id);

create table paper_version (
  tenant_id uuid not null,
  paper_id uuid not null,
  version integer not null,
  file_id uuid not null,
  note text not null default '',
  added_at timestamptz not null,
  primary key (tenant_id, paper_id, version),
  foreign key (tenant_id, paper_id) references activity_paper (tenant_id, id) on delete cascade
);
select app.protect('paper_version');

-- Who has opened which version, for those who were called.
create table paper_reading (
  tenant_id uuid not null,
  paper_id uuid not null,
  version integer not null,
  person_id uuid not null,
  opened_at timestamptz not null,
  primary key (tenant_id, paper_id, version, person_id),
  foreign key (tenant_id, paper_id, version) references paper_version (tenant_id, paper_id, version) on delete cascade
);
select app.protect('paper_reading');

create table activity_guest (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  name text not null,
  organisation text not null default '',
  capacity text not null,
  -- Sealed with a key outside the database; only an explicit act opens it.
  contact_sealed text,
  invited_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('activity_guest');
create index activity_guest_of on activity_guest (tenant_id, case_id);

create table activity_speech (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  form text not null check (form in ('written', 'spoken')),
  title text not null,
  text text not null,
  position integer,
  mark text not null default 'none' check (mark in ('none', 'taken', 'spoken', 'circulated', 'not-taken')),
  handed_in_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('activity_speech');
create index activity_speech_of on activity_speech (tenant_id, case_id);

-- A member says that the list is wrong; the office decides once.
create table attendance_contest (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  claimed text not null,
  text text not null,
  asked_at timestamptz not null,
  decision text check (decision in ('accepted', 'dismissed')),
  decision_reason text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('attendance_contest');

-- One secret address a person. The secret is kept as its digest, and sealed so that its owner may look at it again.
create table calendar_feed (
  tenant_id uuid not null references tenant (id),
  person_id uuid not null,
  selector text not null,
  verifier_digest bytea not null,
  token_sealed text not null,
  made_at timestamptz not null,
  primary key (tenant_id, person_id),
  unique (tenant_id, selector),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('calendar_feed');

-- Member studios, homes and stations (委员工作室、活动之家、工作站), who is on duty there, who came, what they raised; service projects.
create table place (
  tenant_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('studio', 'home', 'station')),
  address text not null default '',
  township text not null default '',
  host_body_id uuid,
  sector_ids uuid[] not null default '{}',
  opening_hours text not null default '',
  plate_number text not null default '',
  opened_on date,
  rests_until date,
  reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, host_body_id) references body (tenant_id, id)
);
select app.protect('place');

-- One person on duty at one place on one day (值班); a duty called off stays, with the moment.
create table place_duty (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  starts_at text not null,
  ends_at text not null check (ends_at > starts_at),
  -- The day it would have been, had that not been a holiday.
  moved_from date,
  confirmed_at timestamptz,
  confirmed_by uuid,
  hours numeric(4, 1),
  cancelled_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references place (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('place_duty');
create index place_duty_of_place on place_duty (tenant_id, case_id, on_day, starts_at);
create index place_duty_of_person on place_duty (tenant_id, person_id, on_day) where cancelled_at is null;

-- Two agree to exchange: the one asked takes over a duty, and may give one of theirs in return.
create table place_duty_swap (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  duty_id uuid not null,
  return_duty_id uuid,
  asked_by uuid not null,
  asked_of uuid not null,
  state text not null check (state in ('asked', 'agreed', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references place (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, duty_id) references place_duty (tenant_id, id) on delete cascade
);
select app.protect('place_duty_swap');
create unique index place_duty_swap_open on place_duty_swap (tenant_id, duty_id) where state = 'asked';
create index place_duty_swap_of on place_duty_swap (tenant_id, asked_of) where state = 'asked';

create table place_visit (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  held_on date not null,
  by_person_id uuid not null,
  visitors integer not null check (visitors between 1 and 500),
  raised text not null default '',
  -- name and telephone, sealed with a key outside the database; only an explicit act opens it
  visitor_sealed text,
  file_ids uuid[] not null default '{}',
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references place (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, by_person_id) references person (tenant_id, id)
);
select app.protect('place_visit');
create index place_visit_of_place on place_visit (tenant_id, case_id, held_on desc, id desc);
create index place_visit_sealed on place_visit (tenant_id, at) where visitor_sealed is not null;

-- What somebody raised, wherever a member received it, until it is answered.
create table place_matter (
  tenant_id uuid not null,
  case_id uuid not null,
  place_id uuid,
  visit_id uuid,
  receiver_id uuid not null,
  raised_on date not null,
  text text not null,
  was_handed_over boolean not null default false,
  answer text not null default '',
  answered_at timestamptz,
  response text check (response in ('satisfied', 'partly', 'not', 'not-reached')),
  response_note text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, place_id) references place (tenant_id, case_id),
  foreign key (tenant_id, receiver_id) references person (tenant_id, id)
);
select app.protect('place_matter');
create index place_matter_of_place on place_matter (tenant_id, place_id, raised_on desc) where place_id is not null;
create index place_matter_of_receiver on place_matter (tenant_id, receiver_id, raised_on desc);

create table place_matter_note (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position integer not null,
  text text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references place_matter (tenant_id, case_id) on delete cascade
);
select app.protect('place_matter_note');
create index place_matter_note_of on place_matter_note (tenant_id, case_id, position);

-- A service project (服务为民、连心项目) with its steps, its results and small samples of what those helped think of it.
create table service_project (
  tenant_id uuid not null,
  case_id uuid not null,
  aim text not null default '',
  place_id uuid,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  people_helped integer not null default 0 check (people_helped between 0 and 1000000),
  results text not null default '',
  look_back text not null default '',
  reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, place_id) references place (tenant_id, case_id)
);
select app.protect('service_project');

create table service_milestone (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position integer not null,
  text text not null,
  due_on date not null,
  reached_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references service_project (tenant_id, case_id) on delete cascade
);
select app.protect('service_milestone');
create index service_milestone_of on service_milestone (tenant_id, case_id, position);

-- Slips counted on one day; nobody is named on them.
create table service_tally (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  held_on date not null,
  satisfied integer not null check (satisfied >= 0),
  partly integer not null check (partly >= 0),
  dissatisfied integer not null check (dissatisfied >= 0),
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references service_project (tenant_id, case_id) on delete cascade
);
select app.protect('service_tally');
create index service_tally_of on service_tally (tenant_id, case_id, held_on);

-- A round of commending members (优秀委员): nominated by bodies, decided by a meeting, certificates given.
create table commendation_round (
  tenant_id uuid not null,
  case_id uuid not null,
  year integer not null,
  honour text not null,
  -- Of the members of the term today; the most that may be honoured, rounded down.
  share_percent integer not null,
  nominate_until date not null,
  -- Null: the list goes to the meeting without a public notice.
  notice_until date,
  organ text check (organ in ('chairpersons-council', 'standing-committee')),
  meeting text not null default '',
  met_on date,
  document_number text not null default '',
  issued_on date,
  cancelled_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('commendation_round');

create table commendation_nominee (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- A member, or a body for a group honour.
  person_id uuid,
  body_id uuid,
  by_name text not null,
  by_person_id uuid,
  reason text not null,
  deed_ids uuid[] not null default '{}',
  outcome text check (outcome in ('listed', 'honoured', 'not-chosen', 'taken-off')),
  certificate_number text,
  at timestamptz not null,
  primary key (tenant_id, id),
  check ((person_id is null) <> (body_id is null)),
  foreign key (tenant_id, case_id) references commendation_round (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, body_id) references body (tenant_id, id)
);
select app.protect('commendation_nominee');
create unique index commendation_nominee_once on commendation_nominee (tenant_id, case_id, coalesce(person_id, body_id));

create table commendation_objection (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  nominee_id uuid not null,
  by_name text not null,
  text text not null,
  at timestamptz not null,
  outcome text check (outcome in ('upheld', 'dismissed')),
  answer text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, nominee_id) references commendation_nominee (tenant_id, id) on delete cascade
);
select app.protect('commendation_objection');
create index commendation_objection_of_case on commendation_objection (tenant_id, case_id);

-- The ladder of discipline (提醒、约谈、通报、劝辞、撤销资格) for one member: for named roles and that member alone.
create table discipline_case (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  seat_id uuid not null,
  ground text not null,
  ended_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('discipline_case');
create index discipline_case_of_person on discipline_case (tenant_id, person_id);

create table discipline_step (
  tenant_id uuid not null,
  case_id uuid not null,
  position integer not null,
  step text not null check (step in ('reminder', 'talk', 'notice', 'advice', 'removal')),
  text text not null,
  -- { deedIds, papers: [{ title, number }] }
  evidence jsonb not null,
  -- Why a rung was left out, where the committee allows it.
  skip_reason text not null default '',
  proposed_by uuid,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  asked_on date not null,
  answer_by date not null,
  statement text not null default '',
  stated_at timestamptz,
  -- Asked, and did not answer by the day.
  silent_since date,
  decision text check (decision in ('approved', 'declined')),
  decided_by uuid,
  decided_by_name text not null default '',
  decided_at timestamptz,
  meeting text not null default '',
  met_on date,
  decision_note text not null default '',
  primary key (tenant_id, case_id, position),
  check (stated_at is null or silent_since is null),
  check (decision is null or decided_by is distinct from proposed_by),
  foreign key (tenant_id, case_id) references discipline_case (tenant_id, case_id) on delete cascade
);
select app.protect('discipline_step');

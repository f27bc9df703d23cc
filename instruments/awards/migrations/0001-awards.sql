-- A round of awards (表彰): one kind of award for the proposals of one session.
create table award_round (
  tenant_id uuid not null,
  case_id uuid not null,
  award_kind text not null check (award_kind in ('excellent-proposal', 'advanced-unit', 'advanced-person')),
  session_id uuid not null,
  award_name text not null,
  -- Of filed proposals or of units with jobs; null where the committee set a number itself.
  share_percent integer,
  most_awards integer,
  collective_percent integer not null default 0,
  criteria jsonb not null default '[]',
  nominating_until date,
  scoring_until date,
  -- The arithmetic as it stood when the vote began: { base, percent, most }.
  limits jsonb,
  notice_from date,
  notice_until date,
  meeting text not null default '',
  document_number text not null default '',
  decided_on date,
  issued_on date,
  cancelled_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, session_id) references plenary_session (tenant_id, id)
);
select app.protect('award_round');

create table award_nominee (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- A proposal's case, a unit or a person.
  target_id uuid not null,
  label text not null,
  detail text not null default '',
  -- To whom the certificate is made out: the proposers or their body, the unit, the person.
  holder text not null,
  is_collective boolean not null default false,
  -- Persons, bodies and units that have to do with it and may not score it.
  ties uuid[] not null default '{}',
  outcome text check (outcome in ('awarded', 'not-chosen', 'removed')),
  rank integer,
  certificate_number text,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, target_id),
  foreign key (tenant_id, case_id) references award_round (tenant_id, case_id) on delete cascade
);
select app.protect('award_nominee');

create table award_nomination (
  tenant_id uuid not null,
  id uuid not null,
  nominee_id uuid not null,
  case_id uuid not null,
  by_name text not null,
  by_person_id uuid,
  reason text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, nominee_id, by_name),
  foreign key (tenant_id, nominee_id) references award_nominee (tenant_id, id) on delete cascade
);
select app.protect('award_nomination');
create index award_nomination_of_case on award_nomination (tenant_id, case_id);

create table award_panelist (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  name text not null,
  ties uuid[] not null default '{}',
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references award_round (tenant_id, case_id) on delete cascade
);
select app.protect('award_panelist');

create table award_score (
  tenant_id uuid not null,
  nominee_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  points jsonb not null,
  total numeric(5, 2) not null,
  remark text not null default '',
  at timestamptz not null,
  primary key (tenant_id, nominee_id, person_id),
  foreign key (tenant_id, nominee_id) references award_nominee (tenant_id, id) on delete cascade
);
select app.protect('award_score');
create index award_score_of_case on award_score (tenant_id, case_id);

create table award_objection (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  nominee_id uuid not null,
  by_name text not null,
  text text not null,
  at timestamptz not null,
  outcome text check (outcome in ('upheld', 'dismissed')),
  answer text not null default '',
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, nominee_id) references award_nominee (tenant_id, id) on delete cascade
);
select app.protect('award_objection');
create index award_objection_of_case on award_objection (tenant_id, case_id);

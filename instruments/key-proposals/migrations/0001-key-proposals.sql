-- The year's choice of key proposals, and how leaders see each of them through.
create table key_selection (
  tenant_id uuid not null,
  case_id uuid not null,
  year integer not null,
  work_points text not null,
  criteria jsonb not null,
  collect_until_on date not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('key_selection');
create unique index key_selection_of_year on key_selection (tenant_id, year);

create table key_candidate (
  tenant_id uuid not null,
  case_id uuid not null,
  proposal_id uuid not null,
  marks jsonb not null default '{}',
  note text not null default '',
  is_shortlisted boolean,
  screened_by_name text,
  is_decided boolean not null default false,
  primary key (tenant_id, case_id, proposal_id),
  foreign key (tenant_id, case_id) references key_selection (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, proposal_id) references "case" (tenant_id, id)
);
select app.protect('key_candidate');

create table key_nomination (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  proposal_id uuid not null,
  -- null: the proposal office itself
  body_id uuid,
  body_name text not null,
  reason text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id, proposal_id) references key_candidate (tenant_id, case_id, proposal_id) on delete cascade
);
select app.protect('key_nomination');
create index key_nomination_of_case on key_nomination (tenant_id, case_id);

create table key_handling (
  tenant_id uuid not null,
  case_id uuid not null,
  proposal_id uuid not null,
  year integer not null,
  lead_kind text not null,
  lead_name text not null,
  lead_post text not null,
  supervisor_id uuid not null,
  supervisor_name text not null,
  supervisor_post text not null,
  plan jsonb,
  plan_signed_at timestamptz,
  report jsonb,
  look_back jsonb,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, proposal_id) references "case" (tenant_id, id),
  foreign key (tenant_id, supervisor_id) references person (tenant_id, id)
);
select app.protect('key_handling');
create unique index key_handling_of_proposal on key_handling (tenant_id, proposal_id);
create index key_handling_of_supervisor on key_handling (tenant_id, supervisor_id);

create table key_visit (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  held_on date not null,
  place text not null,
  people text not null,
  points text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references key_handling (tenant_id, case_id) on delete cascade
);
select app.protect('key_visit');
create index key_visit_of_case on key_visit (tenant_id, case_id);

-- Leaders' instructions (批示): read by the named roles alone.
create table key_instruction (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  leader_name text not null,
  leader_post text not null,
  text text not null,
  is_paraphrase boolean not null,
  given_on date not null,
  source text not null,
  readable_by text[] not null,
  unit_id uuid,
  due_on date,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references key_handling (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
select app.protect('key_instruction');
create index key_instruction_of_case on key_instruction (tenant_id, case_id);

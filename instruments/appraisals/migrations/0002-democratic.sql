-- Democratic appraisal (民主评议) of the units that handle key proposals. Rolls, weights and criteria lie in the plan,
-- which is fixed with its digest before any ballot opens. The ballots themselves are the kernel's.
create table democratic_appraisal (
  tenant_id uuid not null,
  case_id uuid not null,
  year integer not null,
  purpose text not null default '',
  decision text not null default '',
  -- criteria, groups with weights, dates; null until the plan is issued
  plan jsonb,
  plan_digest text,
  self_checks_due_on date,
  ballot_closes_on date,
  -- one more for each ballot that was void
  round integer not null default 0,
  published_at timestamptz,
  publication_note text,
  bundle jsonb,
  conclusion text,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('democratic_appraisal');

create table democratic_target (
  tenant_id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  position integer not null,
  proposal_ids uuid[] not null default '{}',
  ballot_id uuid,
  self_check text,
  self_check_by text,
  self_check_at timestamptz,
  points numeric(5, 2),
  feedback text,
  rectification text,
  rectify_by date,
  rectification_at timestamptz,
  evidence text,
  evidence_at timestamptz,
  finding text check (finding in ('kept', 'partly-kept', 'not-kept')),
  finding_note text,
  rechecked_at timestamptz,
  primary key (tenant_id, case_id, unit_id),
  foreign key (tenant_id, case_id) references democratic_appraisal (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
select app.protect('democratic_target');
create index democratic_target_of_unit on democratic_target (tenant_id, unit_id);

-- Who assesses, in which group; the units somebody may not assess, and why: { unitId: 'role' | 'employer' }.
create table democratic_assessor (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  group_key text not null,
  conflicts jsonb not null default '{}',
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references democratic_appraisal (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('democratic_assessor');
create index democratic_assessor_of_person on democratic_assessor (tenant_id, person_id);

create table democratic_scrutineer (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  signed_at timestamptz,
  remark text,
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references democratic_appraisal (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('democratic_scrutineer');

create table democratic_visit (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  visited_on date not null,
  people text not null,
  findings text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id, unit_id) references democratic_target (tenant_id, case_id, unit_id) on delete cascade
);
select app.protect('democratic_visit', 'append');
create index democratic_visit_of_case on democratic_visit (tenant_id, case_id);

-- A ballot that did not count, and why; its papers stay where they are.
create table democratic_void (
  tenant_id uuid not null,
  case_id uuid not null,
  round integer not null,
  reason text not null,
  note text not null default '',
  at timestamptz not null,
  primary key (tenant_id, case_id, round),
  foreign key (tenant_id, case_id) references democratic_appraisal (tenant_id, case_id) on delete cascade
);
select app.protect('democratic_void', 'append');

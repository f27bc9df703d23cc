-- What is asked, and the promises that answer it.
create table recommendation (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  position integer not null,
  text text not null,
  tests jsonb not null default '{}',
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('recommendation');
create index recommendation_of_case on recommendation (tenant_id, case_id, position);

create table commitment (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  undertaking_id uuid not null,
  unit_id uuid not null,
  recommendation_id uuid,
  text text not null,
  due_on date not null,
  state text not null check (state in ('promised', 'evidence-given', 'verified')),
  promised_at timestamptz not null,
  evidence text,
  evidence_given_at timestamptz,
  evidence_by uuid,
  verified_at timestamptz,
  verified_by uuid,
  verified_by_name text,
  verification_note text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
select app.protect('commitment');
create index commitment_of_case on commitment (tenant_id, case_id);
create index commitment_due on commitment (tenant_id, state, due_on);

-- How a proposal differs from one that seems to ask the same: the proposer's own words, for the reviewers.
create table proposal_difference (
  tenant_id uuid not null,
  case_id uuid not null,
  other_case_id uuid not null,
  text text not null,
  by_person_id uuid,
  at timestamptz not null,
  primary key (tenant_id, case_id, other_case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, other_case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('proposal_difference');

-- Two proposals the office read side by side and found not to be the same; the smaller id stands first.
create table proposal_apart (
  tenant_id uuid not null,
  case_id uuid not null,
  other_case_id uuid not null,
  by_person_id uuid,
  at timestamptz not null,
  primary key (tenant_id, case_id, other_case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, other_case_id) references "case" (tenant_id, id) on delete cascade,
  check (case_id < other_case_id)
);
select app.protect('proposal_apart');

-- Members who asked to join a proposal that is open for signing; the lead proposer invites them, or not.
create table proposal_join_request (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('proposal_join_request');

-- Two-way appraisal (双向评议): the sheets of a year, one case per undertaking that answered, one opinion per side.
create table appraisal_sheet (
  tenant_id uuid not null references tenant (id),
  year integer not null,
  side text not null check (side in ('proposer', 'committee', 'unit')),
  criteria jsonb not null,
  saved_at timestamptz not null,
  primary key (tenant_id, year, side)
);
select app.protect('appraisal_sheet');

create table two_way_appraisal (
  tenant_id uuid not null,
  case_id uuid not null,
  proposal_id uuid not null,
  undertaking_id uuid not null,
  unit_id uuid not null,
  year integer not null,
  -- the sheets as they were at opening: { proposer, committee, unit }
  sheets jsonb not null,
  closes_on date not null,
  disclosed_at timestamptz,
  renewed_reply_reason text,
  renewed_reply_asked_at timestamptz,
  advice text,
  advised_at timestamptz,
  conclusion text,
  primary key (tenant_id, case_id),
  unique (tenant_id, undertaking_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('two_way_appraisal');
create index two_way_appraisal_year on two_way_appraisal (tenant_id, year);
create index two_way_appraisal_proposal on two_way_appraisal (tenant_id, proposal_id);
create index two_way_appraisal_unit on two_way_appraisal (tenant_id, unit_id);

-- What one side thinks; given once, never rewritten.
create table two_way_opinion (
  tenant_id uuid not null,
  case_id uuid not null,
  side text not null check (side in ('proposer', 'committee', 'unit')),
  points jsonb not null,
  total numeric(4, 1) not null,
  remark text not null default '',
  by_person_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, case_id, side),
  foreign key (tenant_id, case_id) references two_way_appraisal (tenant_id, case_id) on delete cascade
);
select app.protect('two_way_opinion', 'append');

-- What co-signers add to the proposer's side.
create table two_way_remark (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  by_name text not null,
  text text not null,
  at timestamptz not null,
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references two_way_appraisal (tenant_id, case_id) on delete cascade
);
select app.protect('two_way_remark', 'append');

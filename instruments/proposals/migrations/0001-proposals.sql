-- What a proposal has beyond the case's shell.
create table proposal_category (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  parent_id uuid,
  name text not null,
  sphere text not null check (sphere in ('economy', 'politics', 'culture', 'society', 'ecology')),
  position integer not null default 0,
  ended_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references proposal_category (tenant_id, id)
);
select app.protect('proposal_category');

create table proposal (
  tenant_id uuid not null,
  case_id uuid not null,
  kind text not null default 'individual' check (kind in ('individual', 'joint', 'collective')),
  occasion text not null default 'ordinary' check (occasion in ('in-session', 'ordinary')),
  situation text not null default '',
  is_one_matter boolean not null default false,
  body_id uuid,
  body_confirmed_at timestamptz,
  suggested_unit_ids uuid[] not null default '{}',
  attachment_ids uuid[] not null default '{}',
  lead_person_id uuid not null,
  -- Shown in lists: first proposer's or body's name, and how many have signed.
  proposer_name text not null default '',
  signer_count integer not null default 1,
  submitted_at timestamptz,
  returned_count integer not null default 0,
  review_decision text,
  review_reason text,
  review_note text not null default '',
  decision_reason text,
  decision_explanation text not null default '',
  decision_meeting text not null default '',
  decided_at timestamptz,
  main_case_id uuid,
  assignment_note text not null default '',
  class_letter text,
  imported_from text,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, body_id) references body (tenant_id, id)
);
select app.protect('proposal');
create index proposal_submitted on proposal (tenant_id, submitted_at desc, case_id desc) where submitted_at is not null;
create index proposal_main on proposal (tenant_id, main_case_id) where main_case_id is not null;
create unique index proposal_imported on proposal (tenant_id, imported_from) where imported_from is not null;

create table proposal_signer (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  position integer not null,
  is_lead boolean not null default false,
  state text not null check (state in ('invited', 'signed', 'declined', 'dropped')),
  reason text not null default '',
  at timestamptz,
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('proposal_signer');

-- The text as submitted each time, so that a revision can be read against the one before.
create table proposal_revision (
  tenant_id uuid not null,
  case_id uuid not null,
  revision integer not null,
  title text not null,
  situation text not null,
  recommendations jsonb not null,
  submitted_by uuid not null,
  at timestamptz not null,
  primary key (tenant_id, case_id, revision),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('proposal_revision', 'append');

create table proposal_remark (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- returned, look-back
  kind text not null,
  finding text,
  text text not null,
  by_person_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('proposal_remark', 'append');
create index proposal_remark_of_case on proposal_remark (tenant_id, case_id);

-- Scoring as rules (履职量化考核): versions of the rules, one assessment a year, points given by hand, sealed sheets.
create table assessment_rules (
  tenant_id uuid not null,
  case_id uuid not null,
  -- The file as it was written; `rule_set` is what was read from it and what is counted with.
  file_text text not null,
  rule_set jsonb not null,
  -- SHA-256 of the file: what a sealed sheet was counted with.
  digest text not null,
  from_year integer not null,
  until_year integer,
  decided_on date,
  meeting text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  check (until_year is null or until_year >= from_year)
);
select app.protect('assessment_rules');

create table assessment (
  tenant_id uuid not null,
  case_id uuid not null,
  year integer not null check (year between 1950 and 2200),
  from_on date not null,
  until_on date not null check (until_on > from_on),
  rules_id uuid not null,
  frozen_at timestamptz,
  sealed_at timestamptz,
  primary key (tenant_id, case_id),
  unique (tenant_id, year),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, rules_id) references assessment_rules (tenant_id, case_id)
);
select app.protect('assessment');
create index assessment_of_rules on assessment (tenant_id, rules_id);

-- Points given by hand: proposed with evidence by one, decided by another.
create table assessment_award (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  item_id text not null,
  hundredths integer not null check (hundredths > 0),
  done_on date not null,
  reason text not null,
  file_id uuid,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('approved', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  note text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references assessment (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((outcome is null) = (decided_by is null)),
  check (decided_by <> proposed_by)
);
select app.protect('assessment_award');
create index assessment_award_of_case on assessment_award (tenant_id, case_id, person_id);

-- Deeds recorded after the freeze that an appeal let in.
create table assessment_reopening (
  tenant_id uuid not null,
  case_id uuid not null,
  deed_id uuid not null,
  person_id uuid not null,
  reason text not null,
  at timestamptz not null,
  primary key (tenant_id, case_id, deed_id),
  foreign key (tenant_id, case_id) references assessment (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, deed_id) references deed (tenant_id, id)
);
select app.protect('assessment_reopening');

-- A member's result as it was published. Counted again after an appeal, the former stays.
create table assessment_sheet (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  ordinal integer not null,
  rules_digest text not null,
  sheet jsonb not null,
  digest text not null,
  sealed_at timestamptz not null,
  primary key (tenant_id, case_id, person_id, ordinal),
  foreign key (tenant_id, case_id) references assessment (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('assessment_sheet');
create index assessment_sheet_of_person on assessment_sheet (tenant_id, person_id, case_id);

-- Every switching of the ranking, with the reason that all members may read.
create table ranking_switch (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  is_enabled boolean not null,
  reason text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
select app.protect('ranking_switch');

-- How people sign in to a gathering, where it differs from what the committee has set.
create table sign_in_rules (
  tenant_id uuid not null,
  case_id uuid not null,
  opens_minutes_before integer not null check (opens_minutes_before between 0 and 600),
  allows_self boolean not null default false,
  is_closed boolean not null default false,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('sign_in_rules');

-- A printed sheet: who stands on it in which order, and the code by which a photograph of it is known.
create table sign_in_sheet (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  number integer not null,
  sheet_count integer not null,
  code text not null,
  pattern text not null,
  person_ids uuid[] not null,
  printed_at timestamptz not null,
  taken_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('sign_in_sheet');
create index sign_in_sheet_of on sign_in_sheet (tenant_id, case_id, printed_at desc, number);

-- A sign-in that a phone kept while it had no network. It counts, and the desk looks at it.
create table late_sign_in (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  scanned_at timestamptz not null,
  -- What the phone's clock said; it decides nothing.
  claimed_at timestamptz,
  received_at timestamptz not null,
  decision text check (decision in ('kept', 'struck')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references activity (tenant_id, case_id) on delete cascade
);
select app.protect('late_sign_in');

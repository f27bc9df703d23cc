-- What a member adds, contests and reports of the year, and who has read the file. The deeds themselves: kernel/deeds.
create table own_deed (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  sort text not null,
  done_on date not null,
  text text not null default '',
  -- who organised it and verifies; null: the committee's office
  organiser_id uuid,
  differs text not null default '',
  file_ids uuid[] not null default '{}',
  decided_at timestamptz,
  decided_by text not null default '',
  decision_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('own_deed');
create index own_deed_of_person on own_deed (tenant_id, person_id, done_on desc, case_id desc);

create table deed_contest (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- the line that is contested; null: one that is missing
  deed_id uuid,
  deed_kind text not null,
  done_on date not null,
  reason text not null,
  file_ids uuid[] not null default '{}',
  outcome text check (outcome in ('withdrawn', 'corrected', 'entered')),
  corrected_on date,
  decided_at timestamptz,
  decided_by text not null default '',
  decision_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('deed_contest');
create index deed_contest_of_person on deed_contest (tenant_id, person_id, case_id desc);

create table duty_report (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  year integer not null,
  -- who receives it; null: the committee's office
  addressee_id uuid,
  results text not null default '',
  problems text not null default '',
  advice text not null default '',
  -- the part from the record as it stood when the report was handed in
  record jsonb,
  submitted_at timestamptz,
  remark text not null default '',
  decided_by text not null default '',
  decided_at timestamptz,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('duty_report');
create unique index duty_report_once on duty_report (tenant_id, person_id, year);

-- Who has read or taken away a member's file: one line a day, reader and way, for that member to see.
create table duty_file_look (
  tenant_id uuid not null,
  person_id uuid not null,
  reader_id uuid not null,
  looked_on date not null,
  way text not null check (way in ('read', 'taken')),
  reader_name text not null,
  first_at timestamptz not null,
  primary key (tenant_id, person_id, looked_on, reader_id, way),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('duty_file_look');

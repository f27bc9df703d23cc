-- Direct-report points (直报点), what citizens raise there, and what they were answered.
create table report_point (
  tenant_id uuid not null,
  case_id uuid not null,
  -- stands in the printed address; given once, never to another point
  code text not null,
  kind text not null,
  address text not null default '',
  district text not null default '',
  open_hours text not null default '',
  opened_on date,
  reason text not null default '',
  primary key (tenant_id, case_id),
  unique (tenant_id, code),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('report_point');

-- A member on duty at a point, on one day.
create table report_point_service (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  hours numeric(4, 1) not null check (hours between 0.5 and 12),
  note text not null default '',
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, person_id, on_day),
  foreign key (tenant_id, case_id) references report_point (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('report_point_service');

create table public_matter (
  tenant_id uuid not null,
  case_id uuid not null,
  point_id uuid not null,
  channel text not null check (channel in ('form', 'by-member')),
  -- the member who wrote it down for somebody
  recorder_id uuid,
  topic text not null,
  text text not null,
  place text not null default '',
  since text not null,
  wish text not null default '',
  locale text not null default 'zh-CN',
  -- name and telephone, sealed with a key outside the database; only an explicit act opens it
  contact_sealed text,
  -- keyed hashes of the citizen's code
  code_finder text not null,
  code_digest bytea not null,
  round integer not null default 1,
  received_at timestamptz not null,
  -- the first of several that say the same
  main_id uuid,
  unit_note text not null default '',
  draft text not null default '',
  drafted_by uuid,
  drafted_by_name text not null default '',
  draft_remark text not null default '',
  supplement text not null default '',
  supplemented_at timestamptz,
  abuse_reason text not null default '',
  abuse_by uuid,
  appeal text not null default '',
  appealed_at timestamptz,
  appeal_decision text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, point_id) references report_point (tenant_id, case_id),
  foreign key (tenant_id, main_id) references public_matter (tenant_id, case_id)
);
select app.protect('public_matter');
create unique index public_matter_code on public_matter (tenant_id, code_finder);
create index public_matter_of_point on public_matter (tenant_id, point_id, received_at desc);
create index public_matter_latest on public_matter (tenant_id, received_at desc, case_id desc);
create index public_matter_joined on public_matter (tenant_id, main_id) where main_id is not null;
create index public_matter_sealed on public_matter (tenant_id, received_at) where contact_sealed is not null;

-- What the citizen was told, round by round, and what they said of it.
create table public_matter_answer (
  tenant_id uuid not null,
  case_id uuid not null,
  round integer not null,
  text text not null,
  drafted_by_name text not null,
  cleared_by_name text not null,
  answered_at timestamptz not null,
  response text check (response in ('satisfied', 'partly', 'not')),
  response_words text not null default '',
  responded_at timestamptz,
  primary key (tenant_id, case_id, round),
  foreign key (tenant_id, case_id) references public_matter (tenant_id, case_id) on delete cascade
);
select app.protect('public_matter_answer');

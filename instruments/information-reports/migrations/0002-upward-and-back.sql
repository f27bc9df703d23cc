-- What was sent upward and what came back: sendings, adoptions, leaders' instructions, the adoption bulletin.
create table information_sending (
  tenant_id uuid not null,
  id uuid not null,
  issue_id uuid not null,
  level text not null check (level in ('city', 'province', 'nation')),
  receiver text not null,
  -- the committee on this platform that it went to
  receiver_id uuid references tenant (id),
  channel text not null check (channel in ('platform', 'file', 'paper', 'other-system')),
  sent_on date not null,
  note text not null default '',
  by_name text not null,
  at timestamptz not null,
  -- exactly what went out, with checksum and signature
  exchange_text text,
  checksum text,
  delivered_at timestamptz,
  delivery_refusal text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, issue_id) references information_issue (tenant_id, case_id) on delete cascade
);
select app.protect('information_sending');
create index information_sending_of on information_sending (tenant_id, issue_id, sent_on);

-- Where a report that came from another committee comes from; one and the same file is taken in once.
create table information_arrival (
  tenant_id uuid not null,
  report_id uuid not null,
  exchange_id uuid not null,
  checksum text not null,
  committee text not null,
  committee_code text not null,
  number text not null,
  authors text[] not null,
  key_id text not null,
  -- on this platform: whom the adoption is told to
  sender_id uuid references tenant (id),
  sender_issue_id uuid,
  at timestamptz not null,
  primary key (tenant_id, report_id),
  foreign key (tenant_id, report_id) references information_report (tenant_id, case_id) on delete cascade,
  unique (tenant_id, exchange_id),
  unique (tenant_id, checksum)
);
select app.protect('information_arrival');

-- Keys of other installations whose files are taken in, compared by telephone before.
create table information_sender (
  tenant_id uuid not null,
  key_id text not null,
  name text not null,
  how_checked text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, key_id)
);
select app.protect('information_sender');

create table information_adoption (
  tenant_id uuid not null,
  id uuid not null,
  issue_id uuid not null,
  level text not null check (level in ('own', 'county', 'city', 'province', 'nation')),
  form text not null check (form in ('single', 'combined', 'passed-on')),
  receiver text not null,
  receiver_kind text not null check (receiver_kind in ('cppcc', 'party', 'government', 'department')),
  document text not null,
  adopted_on date not null,
  file_id uuid,
  note text not null default '',
  -- told by the committee above, on this platform
  told_by uuid references tenant (id),
  told_key text,
  by_name text not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  changed_reason text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, issue_id) references information_issue (tenant_id, case_id) on delete cascade,
  unique (tenant_id, told_by, told_key)
);
select app.protect('information_adoption');
create index information_adoption_of on information_adoption (tenant_id, issue_id, adopted_on);
create index information_adoption_on on information_adoption (tenant_id, adopted_on);

-- Authors who are members of a committee above as well: some rules give them more.
create table information_higher_seat (
  tenant_id uuid not null,
  person_id uuid not null,
  level text not null check (level in ('province', 'nation')),
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, person_id)
);
select app.protect('information_higher_seat');

create table information_instruction (
  tenant_id uuid not null,
  case_id uuid not null,
  issue_id uuid not null,
  level text not null check (level in ('own', 'county', 'city', 'province', 'nation')),
  leader text not null,
  given_on date not null,
  secrecy text not null check (secrecy in ('open', 'internal', 'restricted')),
  -- sealed: opened for those the settings name
  sealed_text text,
  recorded_by uuid,
  unit_id uuid,
  task text not null default '',
  shows_text boolean not null default false,
  transferred_by uuid,
  transferred_at timestamptz,
  due_on date,
  signed_for_at timestamptz,
  signed_for_by text not null default '',
  returned_reason text not null default '',
  answer text not null default '',
  answer_file_id uuid,
  answered_by text not null default '',
  answered_at timestamptz,
  -- what the authors may read of the answer
  cleared_text text not null default '',
  cleared_at timestamptz,
  closed_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, issue_id) references information_issue (tenant_id, case_id)
);
select app.protect('information_instruction');
create index information_instruction_of on information_instruction (tenant_id, issue_id);
create index information_instruction_unit on information_instruction (tenant_id, unit_id) where unit_id is not null;

create table information_adoption_bulletin (
  tenant_id uuid not null,
  case_id uuid not null,
  year integer not null,
  -- 0: the whole year
  quarter integer not null check (quarter between 0 and 4),
  from_on date not null,
  until_on date not null,
  totals jsonb not null,
  counted_at timestamptz not null,
  drafted_by uuid,
  drafted_by_name text not null,
  released_by_name text not null default '',
  released_at timestamptz,
  is_current boolean not null default true,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('information_adoption_bulletin');
create unique index information_adoption_bulletin_period on information_adoption_bulletin (tenant_id, year, quarter)
  where is_current;

-- One line for each who reported or was adopted; read by whom it concerns and by the desk.
create table information_adoption_line (
  tenant_id uuid not null,
  bulletin_id uuid not null,
  party_kind text not null check (party_kind in ('person', 'body', 'unit')),
  party_id uuid not null,
  name text not null,
  grouping text not null default '',
  position integer not null,
  counts jsonb not null,
  primary key (tenant_id, bulletin_id, party_kind, party_id),
  foreign key (tenant_id, bulletin_id) references information_adoption_bulletin (tenant_id, case_id) on delete cascade
);
select app.protect('information_adoption_line');
create index information_adoption_line_of on information_adoption_line (tenant_id, party_id);

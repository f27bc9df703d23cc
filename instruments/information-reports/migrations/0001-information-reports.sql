-- Information reports as they were sent in, the issues of the bulletins edited from them, every version of their text.
create table information_report (
  tenant_id uuid not null,
  case_id uuid not null,
  origin text not null check (origin in ('member', 'party', 'committee', 'unit', 'point', 'proposal', 'research',
    'public-matter', 'exchange')),
  -- who wrote it; null for what was taken over from somebody without an account here
  author_id uuid,
  -- as it stands in the bulletin: a member, a body, a unit, a point
  author_name text not null,
  body_id uuid,
  unit_id uuid,
  commission_id uuid,
  is_first_hand boolean not null default true,
  source text not null default '',
  is_one_matter boolean not null default false,
  is_urgent boolean not null default false,
  situation text not null default '',
  causes text not null default '',
  advice text not null default '',
  -- made from a case that counts in its author's file already
  counts_elsewhere boolean not null default false,
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by text not null default '',
  decision_reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('information_report');
create index information_report_received on information_report (tenant_id, submitted_at desc, case_id desc)
  where submitted_at is not null;
create index information_report_author on information_report (tenant_id, author_id, submitted_at desc);
create index information_report_body on information_report (tenant_id, body_id) where body_id is not null;
create index information_report_unit on information_report (tenant_id, unit_id) where unit_id is not null;
create index information_report_commission on information_report (tenant_id, commission_id)
  where commission_id is not null;

create table information_issue (
  tenant_id uuid not null,
  case_id uuid not null,
  bulletin text not null check (bulletin in ('bulletin', 'special')),
  text text not null,
  note text not null default '',
  secrecy_note text not null default '',
  is_urgent boolean not null default false,
  hidden_count integer not null default 0,
  edited_by_name text not null default '',
  checked_by uuid,
  checked_by_name text not null default '',
  checked_at timestamptz,
  signed_by uuid,
  signed_by_name text not null default '',
  signed_at timestamptz,
  sent_back text not null default '',
  year integer,
  number_in_year integer,
  issued_on date,
  receivers text[] not null default '{}',
  published_at timestamptz,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  unique (tenant_id, bulletin, year, number_in_year)
);
select app.protect('information_issue');
create index information_issue_sent on information_issue (tenant_id, issued_on desc) where issued_on is not null;

-- What an issue is made of, and whose part of it counts how much.
create table information_issue_source (
  tenant_id uuid not null,
  issue_id uuid not null,
  report_id uuid not null,
  position integer not null,
  share integer not null check (share between 1 and 100),
  primary key (tenant_id, issue_id, report_id),
  foreign key (tenant_id, issue_id) references information_issue (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, report_id) references information_report (tenant_id, case_id) on delete cascade
);
select app.protect('information_issue_source');
create index information_issue_source_of on information_issue_source (tenant_id, report_id);

create table information_issue_version (
  tenant_id uuid not null,
  issue_id uuid not null,
  version integer not null,
  title text not null,
  text text not null,
  note text not null default '',
  by_person_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, issue_id, version),
  foreign key (tenant_id, issue_id) references information_issue (tenant_id, case_id) on delete cascade
);
select app.protect('information_issue_version');

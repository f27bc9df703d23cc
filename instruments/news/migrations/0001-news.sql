-- Short news of activities (宣传审核): written, checked, released by a second person, withdrawn.
create table news (
  tenant_id uuid not null,
  case_id uuid not null,
  gathering_id uuid,
  held_on date,
  place text not null default '',
  host text not null default '',
  people_count integer check (people_count between 0 and 1000000),
  text text not null default '',
  -- [{ fileId, alt, caption }], in the order in which they are shown
  photos jsonb not null default '[]',
  -- permanent; given at the first release
  address text,
  checked jsonb,
  checked_by uuid,
  checked_by_name text not null default '',
  checked_at timestamptz,
  written_by uuid,
  written_by_name text not null default '',
  released_by_name text not null default '',
  released_at timestamptz,
  note text not null default '',
  primary key (tenant_id, case_id),
  unique (tenant_id, address),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, gathering_id) references gathering (tenant_id, case_id)
);
select app.protect('news');
create index news_of_gathering on news (tenant_id, gathering_id) where gathering_id is not null;

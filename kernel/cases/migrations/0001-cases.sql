-- The case: a thin shell every instrument hangs its own table on. Its row is the lock of everything below it.
create table "case" (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null,
  state text not null,
  version integer not null default 1,
  title text not null,
  number text,
  term_id uuid,
  session_id uuid,
  category_id uuid,
  -- who may see it besides those named on it: parties, office, members, public
  audience text not null default 'parties' check (audience in ('parties', 'office', 'members', 'public')),
  turn text,
  due_on date,
  is_key boolean not null default false,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  event_count integer not null default 0,
  chain_head text not null default '0',
  primary key (tenant_id, id)
);
select app.protect('"case"');
create unique index case_number on "case" (tenant_id, kind, number) where number is not null;
create index case_list on "case" (tenant_id, kind, state, updated_at desc, id desc);
create index case_session on "case" (tenant_id, kind, session_id, updated_at desc, id desc);
create index case_due on "case" (tenant_id, due_on) where due_on is not null;

-- Who has to do with a case, and how: persons, units and bodies by relation.
create table case_party (
  tenant_id uuid not null,
  party_id uuid not null,
  case_id uuid not null,
  relation text not null,
  party_kind text not null check (party_kind in ('person', 'unit', 'body')),
  since_at timestamptz not null,
  primary key (tenant_id, party_id, case_id, relation),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('case_party');
create index case_party_of_case on case_party (tenant_id, case_id);

-- Two cases joined from outside: merged into, converted from, cites.
create table case_link (
  tenant_id uuid not null,
  from_case_id uuid not null,
  to_case_id uuid not null,
  kind text not null,
  created_at timestamptz not null,
  primary key (tenant_id, from_case_id, to_case_id, kind),
  foreign key (tenant_id, from_case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, to_case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('case_link');
create index case_link_to on case_link (tenant_id, to_case_id);

-- Number series: given once, never reused.
create table number_series (
  tenant_id uuid not null references tenant (id),
  key text not null,
  last_number integer not null default 0,
  primary key (tenant_id, key)
);
select app.protect('number_series');

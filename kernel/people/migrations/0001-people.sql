-- Committees, terms and plenary sessions, bodies, units, persons with seats, placements and roles.
create table tenant (
  id uuid primary key,
  code text not null unique,
  name text not null,
  short_name text not null,
  level text not null check (level in ('nation', 'province', 'city', 'county')),
  division_code text,
  parent_id uuid references tenant (id),
  is_demo boolean not null default false,
  created_at timestamptz not null
);
grant select on tenant to tongxin_app;

create table term (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  ordinal integer not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  unique (tenant_id, ordinal)
);
select app.protect('term');

create table plenary_session (
  tenant_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  ordinal integer not null,
  name text not null,
  opens_on date not null,
  closes_on date,
  in_session_from timestamptz not null,
  in_session_until timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id),
  unique (tenant_id, term_id, ordinal)
);
select app.protect('plenary_session');

-- kind: sector, special-committee, member-group, participating-unit, council, standing-committee, office
create table body (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null,
  name text not null,
  short_name text,
  national_code text,
  term_id uuid,
  position integer not null default 0,
  ended_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id)
);
select app.protect('body');
create unique index body_name on body (tenant_id, kind, name, coalesce(term_id, tenant_id));

create table unit (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  short_name text not null,
  system text not null check (system in ('party', 'government', 'district', 'enterprise', 'organisation')),
  duties text not null default '',
  address text,
  phone text,
  position integer not null default 0,
  ended_on date,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
select app.protect('unit');

create table person (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  pinyin text not null,
  initials text not null,
  sex text,
  birth_year integer,
  ethnicity text,
  party text,
  education text,
  employer text,
  post text,
  phone text,
  email text,
  external_key text,
  primary key (tenant_id, id)
);
select app.protect('person');
create index person_name on person (tenant_id, name);
create index person_initials on person (tenant_id, initials text_pattern_ops);
create unique index person_external_key on person (tenant_id, external_key);

-- A member's seat in one term; one person may hold several over the years.
create table seat (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  term_id uuid not null,
  sector_id uuid,
  is_standing boolean not null default false,
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id),
  foreign key (tenant_id, sector_id) references body (tenant_id, id)
);
select app.protect('seat');
create index seat_of_person on seat (tenant_id, person_id);
create index seat_of_term on seat (tenant_id, term_id, sector_id);

-- A place in a committee, group, party or council. post: member, convenor, head, deputy, secretary, chairperson, …
create table placement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  body_id uuid not null,
  post text not null default 'member',
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, body_id) references body (tenant_id, id)
);
select app.protect('placement');
create index placement_of_person on placement (tenant_id, person_id);
create index placement_of_body on placement (tenant_id, body_id);

-- What a person may do here besides holding a seat: see kernel/permissions for the list of roles.
create table role_holding (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  body_id uuid,
  unit_id uuid,
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, body_id) references body (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
select app.protect('role_holding');
create index role_holding_of_person on role_holding (tenant_id, person_id);
create index role_holding_of_unit on role_holding (tenant_id, unit_id, role);
create index role_holding_of_role on role_holding (tenant_id, role);

-- Holiday tables of a committee (where it departs from the national ones) and the clocks of its cases.
create table calendar_year (
  tenant_id uuid not null default app.tenant_id(),
  year integer not null check (year between 1949 and 2200),
  -- { holidays: [{ from, to, name }], workdays: [{ date, name }] }
  data jsonb not null,
  status text not null check (status in ('published', 'unpublished')),
  published_reference text,
  updated_by uuid,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, year)
);
select app.protect('calendar_year');

create table clock (
  tenant_id uuid not null default app.tenant_id(),
  id uuid not null,
  case_id uuid not null,
  -- what on the case is waited for, e.g. one unit's undertaking; null for the case itself
  subject_kind text,
  subject_id uuid,
  kind text not null,
  -- the setting the period came from
  basis text not null,
  started_on date not null,
  period jsonb not null,
  moves_to_working_day boolean not null,
  -- extensions may not pass this long after the start
  hard_maximum jsonb,
  pauses jsonb not null default '[]',
  extensions jsonb not null default '[]',
  reminders_sent jsonb not null default '[]',
  state text not null check (state in ('running', 'paused', 'stopped')),
  stopped_on date check ((stopped_on is not null) = (state = 'stopped')),
  due_on date not null,
  provisional boolean not null,
  primary key (tenant_id, id)
);
create index clock_due on clock (tenant_id, state, due_on);
create index clock_of_case on clock (tenant_id, case_id);
select app.protect('clock');

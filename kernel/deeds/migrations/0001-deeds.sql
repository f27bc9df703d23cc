-- A deed (履职记录): one thing a member did, written with the event that it follows from. Nobody types one in.
create table deed (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  done_on date not null,
  case_id uuid not null,
  -- What it was done on: the case itself, or a part of it (an undertaking, a speech, an entry of a roll).
  subject_id uuid not null,
  event_id uuid not null,
  facts jsonb not null,
  recorded_at timestamptz not null,
  -- An attendance corrected, a speech taken back: the deed stays, with the event that took it back.
  withdrawn_by_event_id uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  check ((withdrawn_by_event_id is null) = (withdrawn_at is null))
);
select app.protect('deed');
-- The same thing counts once.
create unique index deed_once on deed (tenant_id, person_id, kind, subject_id) where withdrawn_at is null;
create index deed_of_person on deed (tenant_id, person_id, done_on desc, id desc) where withdrawn_at is null;
create index deed_of_year on deed (tenant_id, done_on, kind) where withdrawn_at is null;
create index deed_of_case on deed (tenant_id, case_id);

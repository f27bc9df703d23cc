-- Each rung of the ladder as it was taken, each rest, each answer of a unit. Whether the thing is done is never
-- written here: it follows from its clock.
create table supervision_step (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- a clock, a commitment, or an undertaking that has fallen silent
  matter_kind text not null check (matter_kind in ('clock', 'commitment', 'silence')),
  matter_id uuid not null,
  -- an extended clock and a unit that moved again begin a new round
  round integer not null,
  step text not null check (step in ('remind', 'phone', 'notice', 'leader', 'put-off', 'answer')),
  unit_ids uuid[] not null,
  -- the date that was missed, as it stood on that day
  due_on date not null,
  -- the date a call or an answer promised, by which a notice wants its answer, until which a rung rests
  until_on date,
  with_whom text not null default '',
  text text not null default '',
  document_number text,
  by_person_id uuid,
  by_name text not null,
  taken_on date not null,
  taken_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('supervision_step', 'append');
create index supervision_step_of_matter on supervision_step (tenant_id, matter_id, round);
create index supervision_step_of_case on supervision_step (tenant_id, case_id);
create unique index supervision_step_once on supervision_step (tenant_id, matter_id, round, step)
  where step <> 'put-off';
create unique index supervision_notice_number on supervision_step (tenant_id, document_number)
  where document_number is not null;

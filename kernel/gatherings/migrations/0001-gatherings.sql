-- People meet (活动): what every meeting, visit, lesson or contact day has in common. Its case carries title, state and record.
create table gathering (
  tenant_id uuid not null,
  case_id uuid not null,
  -- See kernel/gatherings/contract.ts for the kinds.
  kind text not null,
  -- The body that organises it; null: the committee's office.
  host_body_id uuid,
  -- The gathering it belongs to: a group discussion to its plenary session, a visit to its Sector Activity Week.
  part_of uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null default '',
  online_address text not null default '',
  is_study boolean not null default false,
  -- Hours that count for whoever attended in full; null: from start to end.
  credited_hours numeric(5, 1),
  late_after_minutes integer not null default 0 check (late_after_minutes between 0 and 600),
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, host_body_id) references body (tenant_id, id),
  foreign key (tenant_id, part_of) references "case" (tenant_id, id)
);
select app.protect('gathering');
create index gathering_by_time on gathering (tenant_id, starts_at desc, case_id);
create index gathering_part_of on gathering (tenant_id, part_of) where part_of is not null;

-- One person called to one gathering, once, however many bodies call them.
create table roll_entry (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- member, observer (列席), speaker, staff
  called_as text not null default 'member',
  -- The bodies through which they are called, as they stood on the day of the roll.
  body_ids uuid[] not null default '{}',
  sector_id uuid,
  group_name text not null default '',
  seat text not null default '',
  noticed_at timestamptz,
  read_at timestamptz,
  -- What they answered: none, confirmed, leave-requested, leave-granted, leave-refused
  reply text not null default 'none'
    check (reply in ('none', 'confirmed', 'leave-requested', 'leave-granted', 'leave-refused')),
  replied_at timestamptz,
  leave_reason text,
  leave_note text not null default '',
  leave_decided_by uuid,
  leave_decided_at timestamptz,
  leave_decision_note text not null default '',
  -- What happened: open, present, late, absent, excused, unexcused, delegated
  attendance text not null default 'open'
    check (attendance in ('open', 'present', 'late', 'absent', 'excused', 'unexcused', 'delegated')),
  is_online boolean not null default false,
  signed_in_at timestamptz,
  signed_out_at timestamptz,
  -- qr, self, desk, proxy-list, roll
  sign_in_way text,
  noted_by uuid,
  primary key (tenant_id, case_id, person_id),
  unique (tenant_id, id),
  foreign key (tenant_id, case_id) references gathering (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('roll_entry');
create index roll_entry_of_person on roll_entry (tenant_id, person_id, case_id);

-- What stands first on every agenda of some kinds of meeting for a while (第一议题), and where it was dealt with.
create table standing_agenda_item (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- The case that wants it: a study topic.
  case_id uuid not null,
  gathering_kinds text[] not null,
  title text not null,
  from_on date not null,
  until_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('standing_agenda_item');

create table standing_agenda_placing (
  tenant_id uuid not null,
  item_id uuid not null,
  gathering_id uuid not null,
  placed_at timestamptz not null,
  -- Set when the meeting has been held.
  dealt_with_at timestamptz,
  primary key (tenant_id, item_id, gathering_id),
  foreign key (tenant_id, item_id) references standing_agenda_item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, gathering_id) references gathering (tenant_id, case_id) on delete cascade
);
select app.protect('standing_agenda_placing');

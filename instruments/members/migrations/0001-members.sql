-- Every change of a member's place (入委、换届中变动): its reason, and what it wrote, so that it can be taken back the same day.
create table placement_change (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Which change of this person it is, counted from one.
  number integer not null,
  kind text not null check (kind in ('placed', 'moved', 'post-changed', 'left', 'sector-changed')),
  -- The committee, group or sector it leads to, or that is left.
  body_id uuid not null,
  former_body_id uuid,
  post text not null default 'member',
  former_post text,
  effective_on date not null,
  reason text not null,
  -- { register: placement | seat, madeId, ended: [{ id, before }] }
  wrote jsonb not null,
  by_person_id uuid,
  by_name text not null default '',
  at timestamptz not null,
  undone_at timestamptz,
  undone_by_name text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, body_id) references body (tenant_id, id),
  foreign key (tenant_id, former_body_id) references body (tenant_id, id)
);
select app.protect('placement_change');
create unique index placement_change_of_person on placement_change (tenant_id, person_id, number);
create index placement_change_by_time on placement_change (tenant_id, at desc, id desc);

-- Who may see one's telephone in the roster on the phone: one's own choice, nobody unless chosen.
create table member_preference (
  tenant_id uuid not null,
  person_id uuid not null,
  phone_for text not null check (phone_for in ('nobody', 'my-bodies', 'all-members')),
  updated_at timestamptz not null,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
select app.protect('member_preference');

-- The office looked up a telephone: who, why, when. The member sees it.
create table phone_look_up (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  by_person_id uuid,
  by_name text not null,
  reason text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
select app.protect('phone_look_up');
create index phone_look_up_of_person on phone_look_up (tenant_id, person_id, at desc);

-- Functional and temporary branches on committees, groups and sectors (功能型、临时党支部), and their party members.
create table party_branch (
  tenant_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  name text not null,
  kind text not null check (kind in ('functional', 'temporary')),
  from_on date not null,
  until_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, body_id) references body (tenant_id, id)
);
select app.protect('party_branch');

create table party_branch_member (
  tenant_id uuid not null,
  branch_id uuid not null,
  person_id uuid not null,
  is_secretary boolean not null default false,
  from_on date not null,
  until_on date,
  primary key (tenant_id, branch_id, person_id, from_on),
  foreign key (tenant_id, branch_id) references party_branch (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
select app.protect('party_branch_member');
create index party_branch_member_of_person on party_branch_member (tenant_id, person_id);

-- A notice to a selection of members: what was sent, by whom, to how many. Its copies lie in the inboxes.
create table member_notice (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  subject text not null,
  text text not null,
  -- In the office's words: the bodies, or how many persons by hand.
  aimed_at text not null,
  receivers integer not null,
  by_person_id uuid,
  by_name text not null,
  sent_at timestamptz not null,
  primary key (tenant_id, id)
);
select app.protect('member_notice');
create index member_notice_by_time on member_notice (tenant_id, sent_at desc, id desc);

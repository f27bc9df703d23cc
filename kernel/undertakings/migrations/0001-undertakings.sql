-- One unit's job on a case, and everything that happens in it.
create table undertaking (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('sole', 'lead', 'separate', 'co')),
  state text not null,
  round integer not null default 1,
  position integer not null default 0,
  leader_id uuid,
  drafter_id uuid,
  contact_id uuid,
  opinion text,
  opinion_at timestamptz,
  may_object boolean not null default true,
  assigned_at timestamptz,
  signed_for_at timestamptz,
  delivered_at timestamptz,
  settled_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
select app.protect('undertaking');
create index undertaking_of_case on undertaking (tenant_id, case_id);
create index undertaking_of_unit on undertaking (tenant_id, unit_id, state);

create table undertaking_objection (
  tenant_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  case_id uuid not null,
  reasons text not null,
  suggested_unit_id uuid,
  is_sealed boolean not null,
  at timestamptz not null,
  outcome text check (outcome in ('upheld', 'transferred')),
  decision text,
  decided_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('undertaking_objection');
create index undertaking_objection_of_case on undertaking_objection (tenant_id, case_id);

create table consultation_record (
  tenant_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  case_id uuid not null,
  stage text not null check (stage in ('before', 'during', 'after')),
  mode text not null,
  held_on date not null,
  people text not null,
  points text not null,
  next_step text not null default '',
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  confirmed_by uuid[] not null default '{}',
  primary key (tenant_id, id),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('consultation_record');
create index consultation_record_of_case on consultation_record (tenant_id, case_id);

-- One reply per round; answers are { recommendationId, verdict, text, commitments: [{ text, dueOn }] }.
create table reply (
  tenant_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  case_id uuid not null,
  round integer not null,
  opening text not null default '',
  closing text not null default '',
  class_letter text,
  class_set text not null,
  publication text,
  publication_reason text not null default '',
  answers jsonb not null default '[]',
  document_number text,
  is_sealed boolean not null default false,
  signed_off_by uuid,
  signed_off_by_name text,
  signed_off_at timestamptz,
  delivered_at timestamptz,
  second_reply text,
  second_reply_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, undertaking_id, round),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('reply');
create index reply_of_case on reply (tenant_id, case_id);
create unique index reply_document_number on reply (tenant_id, document_number) where document_number is not null;

create table countersignature (
  tenant_id uuid not null,
  reply_id uuid not null,
  co_undertaking_id uuid not null,
  has_agreed boolean not null,
  remark text not null default '',
  by_person_id uuid,
  at timestamptz not null,
  primary key (tenant_id, reply_id, co_undertaking_id),
  foreign key (tenant_id, reply_id) references reply (tenant_id, id) on delete cascade
);
select app.protect('countersignature');

create table rating (
  tenant_id uuid not null,
  undertaking_id uuid not null,
  round integer not null,
  person_id uuid not null,
  case_id uuid not null,
  process text not null,
  result text not null,
  reason text not null default '',
  at timestamptz not null,
  primary key (tenant_id, undertaking_id, round, person_id),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('rating', 'append');
create index rating_of_case on rating (tenant_id, case_id);

create table extension_request (
  tenant_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  case_id uuid not null,
  new_due_on date not null,
  reason text not null,
  state text not null check (state in ('requested', 'granted', 'refused')),
  decision text,
  requested_at timestamptz not null,
  decided_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('extension_request');
create index extension_request_of_case on extension_request (tenant_id, case_id);

-- Words exchanged while handling: sent back, changes asked for, checked with a remark.
create table undertaking_comment (
  tenant_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  case_id uuid not null,
  kind text not null,
  text text not null,
  by_person_id uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, undertaking_id) references undertaking (tenant_id, id) on delete cascade
);
select app.protect('undertaking_comment', 'append');
create index undertaking_comment_of_case on undertaking_comment (tenant_id, case_id);

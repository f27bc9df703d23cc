-- Study (学习): plans, what stands first on agendas, make-ups, reading groups and notes, training classes.
create table study_plan (
  tenant_id uuid not null,
  case_id uuid not null,
  -- Whose plan it is; null: the committee's own.
  body_id uuid,
  year integer not null check (year between 2000 and 2100),
  preface text not null default '',
  summary text not null default '',
  returned_reason text not null default '',
  adopted_on date,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, body_id) references body (tenant_id, id)
);
select app.protect('study_plan');

create table study_plan_entry (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  -- The rung of the learning ladder: see contract/vocabulary.ts.
  rung text not null,
  topic text not null,
  materials text not null default '',
  quarter integer not null check (quarter between 1 and 4),
  month integer check (month between 1 and 12),
  hours numeric(5, 1) not null,
  cohort text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references study_plan (tenant_id, case_id) on delete cascade
);
select app.protect('study_plan_entry');
create index study_plan_entry_of on study_plan_entry (tenant_id, plan_id, position);

-- The gatherings at which an entry was carried out.
create table study_plan_gathering (
  tenant_id uuid not null,
  entry_id uuid not null,
  gathering_id uuid not null,
  primary key (tenant_id, entry_id, gathering_id),
  foreign key (tenant_id, entry_id) references study_plan_entry (tenant_id, id) on delete cascade,
  foreign key (tenant_id, gathering_id) references gathering (tenant_id, case_id) on delete cascade
);
select app.protect('study_plan_gathering');

create table study_topic (
  tenant_id uuid not null,
  case_id uuid not null,
  source text not null,
  source_on date,
  materials text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('study_topic');

-- One absentee of one gathering: what they are to make up for, and how far it is.
create table study_make_up (
  tenant_id uuid not null,
  case_id uuid not null,
  gathering_id uuid not null,
  person_id uuid not null,
  hours numeric(5, 1) not null,
  due_on date not null,
  note text not null default '',
  handed_in_at timestamptz,
  returned_reason text not null default '',
  decided_by text not null default '',
  decided_at timestamptz,
  primary key (tenant_id, case_id),
  unique (tenant_id, gathering_id, person_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, gathering_id) references gathering (tenant_id, case_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('study_make_up');
create index study_make_up_of_person on study_make_up (tenant_id, person_id);

create table reading_group (
  tenant_id uuid not null,
  case_id uuid not null,
  about text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('reading_group');

create table reading_book (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  position integer not null,
  title text not null,
  author text not null default '',
  chapters text[] not null default '{}',
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references reading_group (tenant_id, case_id) on delete cascade
);
select app.protect('reading_book');
create index reading_book_of on reading_book (tenant_id, group_id, position);

-- Who leads the reading of what, from when until when (领读).
create table reading_turn (
  tenant_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  book_id uuid,
  passage text not null,
  person_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  led_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, group_id) references reading_group (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, book_id) references reading_book (tenant_id, id) on delete set null (book_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('reading_turn');
create index reading_turn_of on reading_turn (tenant_id, group_id, from_on, id);

-- A reader's own note. Its words are sealed with a key outside the database; whom it is shared with is the case's state.
create table reading_note (
  tenant_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  group_id uuid,
  book text not null default '',
  passage text not null default '',
  text_sealed text,
  written_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, author_id) references person (tenant_id, id),
  foreign key (tenant_id, group_id) references reading_group (tenant_id, case_id)
);
select app.protect('reading_note');
create index reading_note_of_author on reading_note (tenant_id, author_id);
create index reading_note_of_group on reading_note (tenant_id, group_id) where group_id is not null;

create table reading_reply (
  tenant_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  author_id uuid not null,
  text_sealed text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, note_id) references reading_note (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, author_id) references person (tenant_id, id)
);
select app.protect('reading_reply');
create index reading_reply_of on reading_reply (tenant_id, note_id, at);

create table training_class (
  tenant_id uuid not null,
  case_id uuid not null,
  about text not null default '',
  gathering_ids uuid[] not null default '{}',
  concluded_on date,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('training_class');

create table training_certificate (
  tenant_id uuid not null,
  class_id uuid not null,
  person_id uuid not null,
  number text not null,
  hours numeric(5, 1) not null,
  primary key (tenant_id, class_id, person_id),
  unique (tenant_id, number),
  foreign key (tenant_id, class_id) references training_class (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('training_certificate');
create index training_certificate_of on training_certificate (tenant_id, person_id);

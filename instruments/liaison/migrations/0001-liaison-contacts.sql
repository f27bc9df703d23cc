-- What a contact was about is private to the two, and to those with whom the contactor shares it.
create table liaison_contact (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  held_on date not null,
  way text not null check (way in ('visit', 'talk', 'telephone', 'message', 'gathering', 'other')),
  text text not null default '',
  by_person_id uuid not null,
  shared_with uuid[] not null default '{}',
  at timestamptz not null,
  taken_back_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references liaison_pair (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, by_person_id) references person (tenant_id, id)
);
select app.protect('liaison_contact');
create index liaison_contact_of_pair on liaison_contact (tenant_id, case_id, held_on desc, id desc);
create index liaison_contact_shared on liaison_contact using gin (shared_with) where shared_with <> '{}';

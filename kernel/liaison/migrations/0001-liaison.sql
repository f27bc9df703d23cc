-- Who looks after whom (联系制度). Its case carries state and record; what a contact was about stands elsewhere.
create table liaison_pair (
  tenant_id uuid not null,
  case_id uuid not null,
  -- See kernel/liaison/contract.ts for the kinds.
  kind text not null,
  contactor_id uuid not null,
  -- A member, or null for a group of sector people, which is named.
  contactee_id uuid,
  group_name text not null default '',
  sector_id uuid,
  -- A contact is due so many days after the last one.
  frequency_days integer not null check (frequency_days between 1 and 730),
  from_on date not null,
  until_on date,
  last_contact_on date,
  primary key (tenant_id, case_id),
  check ((contactee_id is null) = (group_name <> '')),
  check (contactee_id is null or contactee_id <> contactor_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  foreign key (tenant_id, contactor_id) references person (tenant_id, id),
  foreign key (tenant_id, contactee_id) references person (tenant_id, id),
  foreign key (tenant_id, sector_id) references body (tenant_id, id)
);
select app.protect('liaison_pair');
create index liaison_pair_of_contactor on liaison_pair (tenant_id, contactor_id);
create index liaison_pair_of_contactee on liaison_pair (tenant_id, contactee_id) where contactee_id is not null;

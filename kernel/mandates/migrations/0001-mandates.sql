-- For how long somebody of the office acts for a member, and why; the member is told of each.
create table mandate (
  tenant_id uuid not null,
  id uuid not null,
  for_person_id uuid not null,
  by_person_id uuid not null,
  reason text not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, for_person_id) references person (tenant_id, id),
  foreign key (tenant_id, by_person_id) references person (tenant_id, id)
);
select app.protect('mandate');
create index mandate_of_holder on mandate (tenant_id, by_person_id, for_person_id, ends_at);
create index mandate_for_person on mandate (tenant_id, for_person_id, begins_at);

-- Places shown to the public, and who agreed to be named on their rota.
alter table place add column public_address text;
alter table place add column is_public boolean not null default false;
create unique index place_public_address on place (tenant_id, public_address) where public_address is not null;

create table place_named (
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  agreed_at timestamptz not null,
  primary key (tenant_id, case_id, person_id),
  foreign key (tenant_id, case_id) references place (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select app.protect('place_named');

-- Commissions (约稿): what is asked for, of whom, from when until when; the standing ones come round again.
create table information_commission (
  tenant_id uuid not null,
  case_id uuid not null,
  text text not null default '',
  opens_on date not null,
  closes_on date not null,
  rhythm text not null check (rhythm in ('once', 'monthly', 'quarterly', 'yearly')),
  is_for_everybody boolean not null default true,
  person_ids uuid[] not null default '{}',
  body_ids uuid[] not null default '{}',
  unit_ids uuid[] not null default '{}',
  -- direct-report points and others without an account here, by name
  others text not null default '',
  reason text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  check (closes_on >= opens_on)
);
select app.protect('information_commission');
create index information_commission_days on information_commission (tenant_id, opens_on, case_id);

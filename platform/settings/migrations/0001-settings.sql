-- What a committee has set differently from the shipped defaults.
create table setting (
  tenant_id uuid not null references tenant (id),
  key text not null,
  value jsonb not null,
  reason text not null default '',
  updated_by uuid,
  updated_at timestamptz not null,
  primary key (tenant_id, key)
);
select app.protect('setting');

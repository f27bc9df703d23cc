-- What the public's doors remember for two days: marks of addresses (keyed hashes), and passes that were used.
create table public_door_entry (
  tenant_id uuid not null,
  id uuid not null,
  door text not null,
  mark text not null,
  deed text not null check (deed in ('taken', 'wrong-code')),
  at timestamptz not null,
  primary key (tenant_id, id)
);
select app.protect('public_door_entry');
create index public_door_entry_of on public_door_entry (tenant_id, door, deed, at);

create table public_door_pass (
  tenant_id uuid not null,
  pass_id uuid not null,
  door text not null,
  fingerprint text not null,
  used_at timestamptz not null,
  primary key (tenant_id, pass_id)
);
select app.protect('public_door_pass');
create index public_door_pass_age on public_door_pass (tenant_id, used_at);

-- Signed roots over the heads of all chains that grew since the checkpoint before.
create table audit_checkpoint (
  tenant_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  previous_hash text not null,
  leaf_count integer not null,
  root text not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  primary key (tenant_id, sequence)
);
select app.protect('audit_checkpoint', 'append');

create table audit_checkpoint_leaf (
  tenant_id uuid not null,
  case_id uuid not null,
  event_count integer not null,
  chain_head text not null,
  sequence integer not null,
  primary key (tenant_id, case_id, event_count)
);
select app.protect('audit_checkpoint_leaf', 'append');
create index audit_checkpoint_leaf_of on audit_checkpoint_leaf (tenant_id, sequence, case_id);

-- The first answer to a request, kept so that a repeated request gets it again.
create table act_receipt (
  tenant_id uuid not null,
  account_id uuid not null,
  key text not null,
  act text not null,
  fingerprint text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, account_id, key)
);
select app.protect('act_receipt');
create index act_receipt_at on act_receipt (tenant_id, at);

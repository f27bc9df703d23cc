-- Append-only events, hash-chained per case (subject_id). The head of a case's chain lies on the case row.
create table event (
  tenant_id uuid not null,
  case_id uuid not null,
  sequence integer not null,
  id uuid not null,
  name text not null,
  actor_person_id uuid,
  actor_account_id uuid,
  actor_name text not null,
  on_behalf_of uuid,
  at timestamptz not null,
  version integer not null,
  payload jsonb not null,
  -- The text that was hashed, kept as it was, so that a verifier needs no knowledge of ours.
  previous_hash text not null,
  hash text not null,
  primary key (tenant_id, case_id, sequence),
  unique (tenant_id, id)
);
select app.protect('event', 'append');
create index event_by_time on event (tenant_id, at);
create index event_by_person on event (tenant_id, actor_person_id, at) where actor_person_id is not null;

-- What the committee's own history has taught about the right unit and the right category, and how often it was right.
create table routing_model (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  target text not null check (target in ('unit', 'category')),
  version integer not null,
  state text not null check (state in ('candidate', 'in-use', 'retired', 'refused')),
  trained_at timestamptz not null,
  asked_by text not null,
  sample_size integer not null,
  class_count integer not null,
  -- held-back figures of the suggestions this model would give; null when it was refused
  figures jsonb,
  -- why it came into use, did not, or could not be made
  verdict text not null,
  verdict_params jsonb not null default '{}',
  -- from which chance on it says that it is sure
  threshold double precision,
  weights bytea,
  primary key (tenant_id, id),
  unique (tenant_id, target, version)
);
select app.protect('routing_model');
create unique index routing_model_in_use on routing_model (tenant_id, target) where state = 'in-use';

-- What was suggested for a case when it was first shown; what was decided stands in the case itself.
create table routing_suggestion (
  tenant_id uuid not null,
  case_id uuid not null,
  target text not null check (target in ('unit', 'category')),
  at timestamptz not null,
  model_version integer,
  is_sure boolean not null,
  -- ids, the likeliest first
  suggested uuid[] not null,
  primary key (tenant_id, case_id, target),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('routing_suggestion');
create index routing_suggestion_by_day on routing_suggestion (tenant_id, target, at);

-- A vote that belongs to a case. Who received a paper and what a paper says lie in tables that share no column but the
-- ballot and the group; neither keeps a time, and both are written anew in random order with every paper.
create table ballot (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  purpose text not null,
  title text not null,
  state text not null check (state in ('prepared', 'open', 'tied', 'closed', 'void')),
  rules jsonb not null,
  rules_digest text not null,
  run_off_of uuid,
  tally jsonb,
  tie_decision jsonb,
  void_reason text,
  recorded_counts jsonb,
  scrutineers text,
  prepared_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('ballot');
create index ballot_of_case on ballot (tenant_id, case_id);

create table ballot_voter (
  tenant_id uuid not null,
  ballot_id uuid not null,
  person_id uuid not null,
  group_id text not null,
  primary key (tenant_id, ballot_id, person_id),
  foreign key (tenant_id, ballot_id) references ballot (tenant_id, id) on delete cascade
);
select app.protect('ballot_voter');
create index ballot_voter_of_person on ballot_voter (tenant_id, person_id);

-- The private half signs papers while the ballot is open and is erased when it ends.
create table ballot_key (
  tenant_id uuid not null,
  ballot_id uuid not null,
  group_id text not null,
  public_key jsonb not null,
  private_key text,
  primary key (tenant_id, ballot_id, group_id),
  foreign key (tenant_id, ballot_id) references ballot (tenant_id, id) on delete cascade
);
select app.protect('ballot_key');

-- Secret votes: who received a paper. The blinded token says nothing about the token inside.
create table ballot_issue (
  tenant_id uuid not null,
  ballot_id uuid not null,
  person_id uuid not null,
  group_id text not null,
  blinded text not null,
  primary key (tenant_id, ballot_id, person_id),
  foreign key (tenant_id, ballot_id) references ballot (tenant_id, id) on delete cascade
);
select app.protect('ballot_issue');

-- Secret votes: the papers, without person and without time.
create table ballot_paper (
  tenant_id uuid not null,
  ballot_id uuid not null,
  token text not null,
  group_id text not null,
  signature text not null,
  choices jsonb not null,
  primary key (tenant_id, ballot_id, token),
  foreign key (tenant_id, ballot_id) references ballot (tenant_id, id) on delete cascade
);
select app.protect('ballot_paper');

-- Named votes: one per person, changeable until the end.
create table ballot_vote (
  tenant_id uuid not null,
  ballot_id uuid not null,
  person_id uuid not null,
  group_id text not null,
  choices jsonb not null,
  primary key (tenant_id, ballot_id, person_id),
  foreign key (tenant_id, ballot_id) references ballot (tenant_id, id) on delete cascade
);
select app.protect('ballot_vote');

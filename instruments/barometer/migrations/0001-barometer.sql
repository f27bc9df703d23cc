-- The barometer (晴雨表): voices put together to issues, and what people corrected by hand.
create table barometer_issue (
  tenant_id uuid not null,
  case_id uuid not null,
  place text,
  thing text not null,
  is_named_by_hand boolean not null default false,
  -- Sentences of its voices that say most of what all say: [{voiceId, sentence}].
  examples jsonb not null default '[]',
  -- Of all that the software writes: unchanged, nothing is written again.
  signature text not null default '',
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('barometer_issue');

-- Where a voice stands and why. Without an issue it stands alone.
create table barometer_voice (
  tenant_id uuid not null,
  voice_id uuid not null,
  issue_id uuid,
  is_by_hand boolean not null default false,
  words text[] not null default '{}',
  place text,
  -- The first voice that said the same word for word.
  copy_of uuid,
  -- The voice's own, as it was when it was placed.
  digest text not null,
  primary key (tenant_id, voice_id),
  foreign key (tenant_id, voice_id) references voice (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, issue_id) references barometer_issue (tenant_id, case_id) on delete cascade
);
select app.protect('barometer_voice');
create index barometer_voice_of_issue on barometer_voice (tenant_id, issue_id) where issue_id is not null;

-- Somebody said that a voice does not belong to an issue.
create table barometer_ban (
  tenant_id uuid not null,
  voice_id uuid not null,
  issue_id uuid not null,
  primary key (tenant_id, voice_id, issue_id),
  foreign key (tenant_id, voice_id) references voice (tenant_id, case_id) on delete cascade,
  foreign key (tenant_id, issue_id) references barometer_issue (tenant_id, case_id) on delete cascade
);
select app.protect('barometer_ban');

-- What was done by hand, with what stood before, so that the last can be undone.
create table barometer_correction (
  tenant_id uuid not null,
  id uuid not null,
  issue_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('split', 'merged', 'renamed', 'taken-out')),
  by_name text not null,
  at timestamptz not null,
  -- {name, isNamedByHand, otherId, voices: [{voiceId, issueId, isByHand}]}
  before jsonb not null,
  undone_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, issue_id) references barometer_issue (tenant_id, case_id) on delete cascade
);
select app.protect('barometer_correction');
create index barometer_correction_of_issue on barometer_correction (tenant_id, issue_id, position);

-- Where a proposal stands on its way to the public, and the check that was made of its text.
create table proposal_publication (
  tenant_id uuid not null,
  case_id uuid not null,
  state text not null,
  -- { parts: { key: { text, decisions } }, secrecyNote }: the text as it shall be shown, with what is hidden in it
  checked jsonb,
  checked_by uuid,
  checked_by_name text not null default '',
  checked_at timestamptz,
  -- of everything the check looked at: another digest now means that something has changed since
  source_digest text,
  note text not null default '',
  released_by_name text not null default '',
  released_at timestamptz,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('proposal_publication');
create index proposal_publication_state on proposal_publication (tenant_id, state);

-- Figures of a yearly report as they stood at one moment; its hash stands in the event that kept it.
create table proposal_report (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  session_id uuid,
  year integer check ((year is null) <> (session_id is null)),
  as_of timestamptz not null,
  figures jsonb not null,
  hash text not null,
  note text not null default '',
  kept_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references plenary_session (tenant_id, id)
);
select app.protect('proposal_report', 'append');

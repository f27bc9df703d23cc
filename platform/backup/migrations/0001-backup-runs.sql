-- Each backup and each rehearsal of a restore, of the whole installation: how it went, never what was in it.
create table app.backup_run (
  id uuid primary key,
  kind text not null check (kind in ('backup', 'rehearsal')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  code text,
  figures jsonb not null default '{}'
);

create index backup_run_by_time on app.backup_run (kind, ended_at desc);

grant select, insert on app.backup_run to tongxin_app;

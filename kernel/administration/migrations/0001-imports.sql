-- Imports from the office's own files: read first, applied by an act, undone as long as nothing stands on them.
create table import_run (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null,
  file_name text not null,
  -- SHA-256 of the file, so that the same file is known again.
  digest text not null,
  state text not null check (state in ('dry-run', 'applying', 'applied', 'undoing', 'undone')),
  -- what the file's header said: { headerRows, unknownColumns, missingColumns, passedOver }
  reading jsonb not null,
  -- choices made with the file, e.g. a prefix for numbers
  options jsonb not null default '{}',
  created_by uuid,
  created_by_name text not null,
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (tenant_id, id)
);
select app.protect('import_run');
create index import_run_recent on import_run (tenant_id, created_at desc);

create table import_row (
  tenant_id uuid not null,
  run_id uuid not null,
  row_number integer not null,
  label text not null,
  standing text not null check (standing in ('new', 'changed', 'unchanged', 'error')),
  problems jsonb not null default '[]',
  changes text[] not null default '{}',
  read_values jsonb,
  outcome text check (outcome in ('made', 'changed', 'unchanged', 'skipped', 'undone', 'kept')),
  -- a problem's code: why the row was left out or kept
  note text,
  target_id uuid,
  -- what an undo needs to know
  trace jsonb,
  primary key (tenant_id, run_id, row_number),
  foreign key (tenant_id, run_id) references import_run (tenant_id, id) on delete cascade
);
select app.protect('import_row');
create index import_row_open on import_row (tenant_id, run_id, row_number) where outcome is null;

-- One row per file somebody handed in; the content lies in the file store under its digest.
create table file (
  tenant_id uuid not null,
  id uuid not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  name text not null check (char_length(name) between 1 and 200),
  media_type text not null,
  size bigint not null check (size >= 0),
  purpose text not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  case_id uuid,
  primary key (tenant_id, id)
);

create index file_of_case on file (tenant_id, case_id, uploaded_at) where case_id is not null;
create index file_by_digest on file (tenant_id, digest);

select app.protect('file');

-- The committee's open data as it was made last; its files lie in the file store.
create table open_data (
  tenant_id uuid primary key references tenant (id),
  -- the publication's version before the first item was read
  version bigint not null,
  made_at timestamptz not null,
  -- [{ name, digest, size, mediaType, records }]
  files jsonb not null
);
select app.protect('open_data');

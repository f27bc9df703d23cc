-- What the public may read: snapshots made by acts. The public portal reads these two tables and nothing else.
create table published_item (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- what it is: proposal
  kind text not null,
  case_id uuid not null,
  -- permanent, never given to another item: the proposal's number
  address text not null,
  -- listed: in the list of what was filed; full: text, replies and promises too; withdrawn: an address and a date
  standing text not null check (standing in ('listed', 'full', 'withdrawn')),
  version integer not null,
  title text not null,
  -- exactly what the page shows, already masked
  body jsonb not null,
  session text,
  category text,
  units text[] not null default '{}',
  commitments_kept integer not null default 0,
  commitments_open integer not null default 0,
  next_due_on date,
  tokens tsvector not null default '',
  published_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, kind, address),
  unique (tenant_id, kind, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade,
  check ((standing = 'withdrawn') = (withdrawn_at is not null)),
  check (standing <> 'withdrawn' or (title = '' and body = '{}'))
);
select app.protect('published_item');
create index published_item_list on published_item (tenant_id, kind, changed_at desc, id desc);
create index published_item_tokens on published_item using gin (tokens) with (fastupdate = off);

-- Each change of what is public; the text itself as a hash alone, so that what was withdrawn is gone.
create table published_item_history (
  tenant_id uuid not null,
  item_id uuid not null,
  version integer not null,
  standing text not null,
  body_hash text not null,
  at timestamptz not null,
  primary key (tenant_id, item_id, version),
  foreign key (tenant_id, item_id) references published_item (tenant_id, id) on delete cascade
);
select app.protect('published_item_history', 'append');

-- Matching is no leakproof function: behind row level security the index would not be used. See kernel/search.
do $$
begin
  execute format('create policy matching on published_item for select to %I using (true)', current_user);
end
$$;
create function app.matching_published(wanted tsquery) returns table (item_id uuid)
language sql stable security definer set search_path = pg_catalog, public rows 200 as $$
  select item.id from published_item item
  where item.tenant_id = app.tenant_id() and item.standing <> 'withdrawn'
    and item.tokens @@ (('''@' || app.tenant_id() || '''')::tsquery && wanted)
$$;
revoke all on function app.matching_published(tsquery) from public;
grant execute on function app.matching_published(tsquery) to tongxin_app;

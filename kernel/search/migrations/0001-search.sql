-- What full-text search looks through: the texts of cases in pieces, each with its tokens.
create table search_entry (
  tenant_id uuid not null,
  case_id uuid not null,
  -- 'text', 'reply:<id>', 'file:<id>'
  part text not null,
  piece integer not null,
  -- case: everyone who sees the case; office: the offices and the units named on it
  readers text not null default 'case' check (readers in ('case', 'office')),
  body text not null,
  -- The committee stands among the tokens (as '@' and its id), so that the index meets its rows before all others.
  tokens tsvector not null,
  primary key (tenant_id, case_id, part, piece),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('search_entry');
-- fastupdate stalls single commits for seconds when its list is flushed.
create index search_entry_tokens on search_entry using gin (tokens) with (fastupdate = off);

-- Matching is no leakproof function, so behind row level security the index would never be used. This function reads
-- as the owner and is the wall itself: it answers with rows of the bound committee only.
do $$
begin
  execute format('create policy matching on search_entry for select to %I using (true)', current_user);
end
$$;

create function app.matching_entries(wanted tsquery)
returns table (case_id uuid, part text, piece integer, readers text)
language sql stable security definer set search_path = pg_catalog, public rows 200 as $$
  select entry.case_id, entry.part, entry.piece, entry.readers from search_entry entry
  where entry.tenant_id = app.tenant_id()
    and entry.tokens @@ (('''@' || app.tenant_id() || '''')::tsquery && wanted)
$$;
revoke all on function app.matching_entries(tsquery) from public;
grant execute on function app.matching_entries(tsquery) to tongxin_app;

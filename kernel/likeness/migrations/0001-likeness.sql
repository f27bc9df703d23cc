-- Looking up texts that share terms with a given one, on the index full-text search already keeps. Of each term at most
-- `most` entries are taken, so that common words cost no more than rare ones. Whole weights: equal texts get equal sums.
-- As app.matching_entries, it reads as the owner and is the wall itself: rows of the bound committee only.
create function app.entries_holding(wanted text[], weights integer[], most integer)
returns table (case_id uuid, part text, piece integer, readers text, weight bigint)
language sql stable security definer set search_path = pg_catalog, public rows 2000 as $$
  select held.case_id, held.part, held.piece, held.readers, sum(term.weight)
  from unnest(wanted, weights) as term (word, weight)
  cross join lateral (
    select entry.case_id, entry.part, entry.piece, entry.readers from search_entry entry
    where entry.tenant_id = app.tenant_id()
      and entry.tokens @@ (('''@' || app.tenant_id() || ''' & ''' || translate(term.word, '''\', '') || '''')::tsquery)
    limit most
  ) held
  where term.word <> ''
  group by held.case_id, held.part, held.piece, held.readers
$$;
revoke all on function app.entries_holding(text[], integer[], integer) from public;
grant execute on function app.entries_holding(text[], integer[], integer) to tongxin_app;

-- How common terms are in what every member of a committee may read; made again by a job, missing on the first day.
create table likeness_statistics (
  tenant_id uuid not null references tenant (id),
  documents integer not null,
  cases integer not null,
  terms text[] not null,
  counts integer[] not null,
  made_at timestamptz not null,
  primary key (tenant_id)
);
select app.protect('likeness_statistics');

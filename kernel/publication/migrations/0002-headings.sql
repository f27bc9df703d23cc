-- The version of everything a committee has made public, its headings counted as they change, and the ways lists are read.
alter table published_item add column result text generated always as (
  case
    when standing = 'withdrawn' then 'withdrawn'
    when standing = 'listed' then 'handling'
    when commitments_open > 0 then 'due'
    when commitments_kept > 0 then 'kept'
    else 'answered'
  end) stored;

-- One row per committee; its lock also orders those who publish at the same time.
create table publication_version (
  tenant_id uuid primary key references tenant (id),
  version bigint not null,
  -- as of the last withdrawal: nothing made before it may be handed out
  withdrawn_version bigint not null default 0,
  changed_at timestamptz not null
);
create table published_heading (
  tenant_id uuid not null,
  kind text not null,
  -- standing, session, category, unit, result; due: promises that are open, by their earliest date
  part text not null,
  name text not null,
  count bigint not null,
  primary key (tenant_id, kind, part, name)
);
create table published_unit (
  tenant_id uuid not null,
  item_id uuid not null,
  unit text not null,
  kind text not null,
  session text,
  address text not null,
  primary key (tenant_id, item_id, unit),
  foreign key (tenant_id, item_id) references published_item (tenant_id, id) on delete cascade
);

create type app.published_mark as (
  tenant_id uuid, id uuid, kind text, standing text, session text, category text, units text[], result text,
  next_due_on date, address text, changed_at timestamptz
);

create function app.add_headings(marks app.published_mark[], step integer) returns void
language sql set search_path = pg_catalog, public as $$
  insert into published_heading as heading (tenant_id, kind, part, name, count)
  select tenant_id, kind, part, name, step * count(*) from (
    select mark.tenant_id, mark.kind, part, name from unnest(marks) mark, lateral (values
      ('standing', mark.standing), ('session', mark.session), ('category', mark.category),
      ('result', nullif(mark.result, 'due')),
      ('due', case when mark.result = 'due' then coalesce(mark.next_due_on::text, '9999-12-31') end)) as named (part, name)
    where mark.standing <> 'withdrawn' and name is not null
    union all
    select mark.tenant_id, mark.kind, 'unit', unit from unnest(marks) mark, unnest(mark.units) unit
    where mark.standing <> 'withdrawn'
  ) counted group by tenant_id, kind, part, name order by tenant_id, kind, part, name
  on conflict (tenant_id, kind, part, name) do update set count = heading.count + excluded.count
$$;

create function app.place_under_units(marks app.published_mark[]) returns void
language sql set search_path = pg_catalog, public as $$
  delete from published_unit old using unnest(marks) mark where old.tenant_id = mark.tenant_id and old.item_id = mark.id;
  insert into published_unit (tenant_id, item_id, unit, kind, session, address)
  select distinct mark.tenant_id, mark.id, unit, mark.kind, mark.session, mark.address
  from unnest(marks) mark, unnest(mark.units) unit where mark.standing <> 'withdrawn'
$$;

create function app.raise_publication(marks app.published_mark[], withdraws boolean) returns void
language sql set search_path = pg_catalog, public as $$
  insert into publication_version as kept (tenant_id, version, withdrawn_version, changed_at)
  select tenant_id, 1, withdraws::int, max(changed_at) from unnest(marks) group by tenant_id order by tenant_id
  on conflict (tenant_id) do update set version = kept.version + 1,
    withdrawn_version = case when withdraws then kept.version + 1 else kept.withdrawn_version end,
    changed_at = greatest(kept.changed_at, excluded.changed_at)
$$;

-- The version's row first, so that two who publish at once wait for each other there and nowhere else.
create function app.count_published() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  before app.published_mark[];
  after app.published_mark[];
begin
  if tg_op <> 'INSERT' then
    before := array(select (tenant_id, id, kind, standing, session, category, units, result, next_due_on, address,
      changed_at)::app.published_mark from old_rows);
  end if;
  if tg_op <> 'DELETE' then
    after := array(select (tenant_id, id, kind, standing, session, category, units, result, next_due_on, address,
      changed_at)::app.published_mark from new_rows);
  end if;
  if coalesce(cardinality(before), 0) + coalesce(cardinality(after), 0) = 0 then
    return null;
  end if;
  perform app.raise_publication(coalesce(nullif(after, '{}'), before),
    tg_op = 'DELETE' or exists (select from unnest(after) mark where mark.standing = 'withdrawn'));
  if after is not null then
    perform app.add_headings(after, 1);
    perform app.place_under_units(after);
  end if;
  if before is not null then
    perform app.add_headings(before, -1);
  end if;
  return null;
end
$$;

-- What is public already is counted before the walls stand around the new tables.
select app.add_headings(array(select (tenant_id, id, kind, standing, session, category, units, result, next_due_on, address,
  changed_at)::app.published_mark from published_item), 1);
select app.place_under_units(array(select (tenant_id, id, kind, standing, session, category, units, result, next_due_on,
  address, changed_at)::app.published_mark from published_item));
select app.raise_publication(array(select (tenant_id, id, kind, standing, session, category, units, result, next_due_on,
  address, changed_at)::app.published_mark from published_item), true);

select app.protect('publication_version');
select app.protect('published_heading');
select app.protect('published_unit');
create trigger published_inserted after insert on published_item
  referencing new table as new_rows for each statement execute function app.count_published();
create trigger published_updated after update on published_item
  referencing old table as old_rows new table as new_rows for each statement execute function app.count_published();
create trigger published_deleted after delete on published_item
  referencing old table as old_rows for each statement execute function app.count_published();
grant execute on function app.add_headings(app.published_mark[], integer), app.place_under_units(app.published_mark[]),
  app.raise_publication(app.published_mark[], boolean) to tongxin_app;

-- Something else the pages show has changed (a call for topics): pages kept by their version are made anew.
create function app.touch_publication() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if app.tenant_id() is not null then
    insert into publication_version as kept (tenant_id, version, changed_at) values (app.tenant_id(), 1, 'epoch')
    on conflict (tenant_id) do update set version = kept.version + 1;
  end if;
  return null;
end
$$;

-- The ways lists are read; each holds what its page sorts by, so that a page far back is read from the index alone.
create index published_item_register on published_item (tenant_id, kind, session desc nulls last, address, id)
  where standing <> 'withdrawn';
create index published_item_category on published_item (tenant_id, kind, category, session desc nulls last, address, id)
  where standing <> 'withdrawn';
create index published_item_result on published_item (tenant_id, kind, result, session desc nulls last, address, id)
  where standing <> 'withdrawn';
create index published_item_due on published_item (tenant_id, kind, next_due_on, address, id)
  where standing <> 'withdrawn' and result = 'due';
create index published_item_latest on published_item (tenant_id, kind, published_at desc, id desc)
  where standing <> 'withdrawn';
create index published_item_changed on published_item (tenant_id, changed_at desc, id desc) where standing <> 'withdrawn';
create index published_item_withdrawn on published_item (tenant_id, kind, address) where standing = 'withdrawn';
create index published_unit_register on published_unit (tenant_id, kind, unit, session desc nulls last, address, item_id);

-- The newest that hold the words, no more than are asked for: a word that stands everywhere is found by walking back
-- in time, a rare one by the index of words. The plan is made for each search.
drop function app.matching_published(tsquery);
create function app.matching_published(wanted tsquery, kinds text[], most integer)
returns table (item_id uuid, changed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan
rows 200 as $$
  select item.id, item.changed_at from published_item item
  where item.tenant_id = app.tenant_id() and item.standing <> 'withdrawn'
    and (kinds is null or item.kind = any(kinds))
    and item.tokens @@ (('''@' || app.tenant_id() || '''')::tsquery && wanted)
  order by item.changed_at desc, item.id desc limit most
$$;
revoke all on function app.matching_published(tsquery, text[], integer) from public;
grant execute on function app.matching_published(tsquery, text[], integer) to tongxin_app;

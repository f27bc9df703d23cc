-- Units that are renamed or merged: what they were called until when, and who came after them.
alter table unit
  add column successor_id uuid,
  add column merged_on date,
  add foreign key (tenant_id, successor_id) references unit (tenant_id, id),
  add check ((successor_id is null) = (merged_on is null)),
  add check (successor_id <> id);
create index unit_successor on unit (tenant_id, successor_id) where successor_id is not null;

-- The name a unit bore until the day before `used_until`.
create table unit_former_name (
  tenant_id uuid not null,
  unit_id uuid not null,
  used_until date not null,
  name text not null,
  short_name text not null,
  reason text not null,
  primary key (tenant_id, unit_id, used_until),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
select app.protect('unit_former_name');

-- Who stands in a unit's place on a day: itself, or whoever it had been merged into by then.
create function app.unit_on(wanted uuid, day date) returns uuid
language sql stable as $$
  with recursive line (id, depth) as (
    select wanted, 0
    union all
    select unit.successor_id, line.depth + 1 from line
      join unit on unit.tenant_id = app.tenant_id() and unit.id = line.id
    where unit.successor_id is not null and unit.merged_on <= coalesce(day, 'infinity'::date) and line.depth < 20
  )
  select id from line order by depth desc limit 1
$$;

-- What a unit itself was called on a day, in full and for short; null means now.
create function app.unit_own_names_on(wanted uuid, day date) returns table (name text, short_name text)
language sql stable rows 1 as $$
  select coalesce(former.name, unit.name), coalesce(former.short_name, unit.short_name) from unit
    left join lateral (select one.name, one.short_name from unit_former_name one
      where one.tenant_id = unit.tenant_id and one.unit_id = unit.id
        and one.used_until > coalesce(day, 'infinity'::date)
      order by one.used_until limit 1) former on true
  where unit.tenant_id = app.tenant_id() and unit.id = wanted
$$;

-- What whoever stood in a unit's place was called on a day; null means now.
create function app.unit_names_on(wanted uuid, day date) returns table (name text, short_name text)
language sql stable rows 1 as $$
  select name, short_name from app.unit_own_names_on(app.unit_on(wanted, day), day)
$$;

-- The unit and all that were merged into it, directly or by way of others.
create function app.unit_with_predecessors(wanted uuid) returns setof uuid
language sql stable rows 1 as $$
  with recursive line (id, depth) as (
    select wanted, 0
    union
    select unit.id, line.depth + 1 from line
      join unit on unit.tenant_id = app.tenant_id() and unit.successor_id = line.id
    where line.depth < 20
  )
  select id from line
$$;
grant execute on function app.unit_on(uuid, date), app.unit_own_names_on(uuid, date), app.unit_names_on(uuid, date),
  app.unit_with_predecessors(uuid) to tongxin_app;

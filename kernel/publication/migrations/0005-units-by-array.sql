-- By the ids as one array: joined with the marks, a plan kept from when the table was small would read all of it for each item.
create or replace function app.place_under_units(marks app.published_mark[]) returns void
language sql set search_path = pg_catalog, public as $$
  delete from published_unit
  where tenant_id = any(array(select mark.tenant_id from unnest(marks) mark))
    and item_id = any(array(select mark.id from unnest(marks) mark));
  insert into published_unit (tenant_id, item_id, unit, kind, session, address)
  select distinct mark.tenant_id, mark.id, unit, mark.kind, mark.session, mark.address
  from unnest(marks) mark, unnest(mark.units) unit where mark.standing <> 'withdrawn'
$$;

-- The tenant wall: every tenant table is protected by row level security bound to `app.tenant_id`.
create schema app;

do $$
begin
  if not exists (select from pg_roles where rolname = 'tongxin_app') then
    create role tongxin_app nologin;
  end if;
  execute format('grant tongxin_app to %I', current_user);
end
$$;

grant usage on schema app, public to tongxin_app;

create function app.tenant_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.tenant_id', true), '')::uuid
$$;

-- mode: 'change' (select, insert, update, delete) or 'append' (select, insert: history that nobody rewrites)
create function app.protect(table_name regclass, mode text default 'change') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('alter table %s force row level security', table_name);
  execute format(
    'create policy tenant_wall on %s using (tenant_id = app.tenant_id()) with check (tenant_id = app.tenant_id())',
    table_name);
  if mode = 'append' then
    execute format('grant select, insert on %s to tongxin_app', table_name);
  else
    execute format('grant select, insert, update, delete on %s to tongxin_app', table_name);
  end if;
end
$$;

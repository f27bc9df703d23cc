-- Jobs enqueued inside the act's own transaction. The queue's tables belong to graphile-worker, which installs
-- them itself (prepareJobs); these functions are the application role's only way to them.

-- Inside a tenant's transaction the payload and the job key are bound to that tenant, whatever the caller says.
create function app.enqueue(
  task text,
  payload jsonb,
  run_at timestamptz default now(),
  job_key text default null,
  max_attempts integer default 12,
  keeps_first_time boolean default false
) returns bigint language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := app.tenant_id();
  job_id bigint;
begin
  if to_regclass('graphile_worker._private_jobs') is null then
    raise exception 'The job queue is not installed.'
      using hint = 'Call prepareJobs(connection) before the migrations.', errcode = '55000';
  end if;
  select id into job_id from graphile_worker.add_job(
    task,
    (case when tenant is null then payload else payload || jsonb_build_object('tenantId', tenant) end)::json,
    run_at => coalesce(enqueue.run_at, now()),
    max_attempts => enqueue.max_attempts,
    job_key => case when tenant is null then enqueue.job_key else tenant::text || ':' || enqueue.job_key end,
    job_key_mode => case when keeps_first_time then 'preserve_run_at' else 'replace' end);
  return job_id;
end
$$;

-- Jobs that used up their attempts. A tenant sees its own; outside a tenant all are seen. No payloads: they may
-- name people.
create function app.failed_jobs() returns table (
  id bigint, task text, tenant_id uuid, attempts integer, last_error text, enqueued_at timestamptz, failed_at timestamptz
) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select j.id, t.identifier, (j.payload ->> 'tenantId')::uuid, j.attempts::integer, j.last_error,
           j.created_at, j.updated_at
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= j.max_attempts and j.locked_at is null
      and (app.tenant_id() is null or j.payload ->> 'tenantId' = app.tenant_id()::text)
    order by j.updated_at desc, j.id desc
    limit 200;
end
$$;

create function app.retry_failed_job(job_id bigint) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed bigint;
begin
  update graphile_worker._private_jobs j
  set attempts = 0, run_at = now(), last_error = null, updated_at = now()
  where j.id = job_id and j.attempts >= j.max_attempts and j.locked_at is null
    and (app.tenant_id() is null or j.payload ->> 'tenantId' = app.tenant_id()::text);
  get diagnostics changed = row_count;
  return changed = 1;
end
$$;

revoke execute on function app.enqueue(text, jsonb, timestamptz, text, integer, boolean) from public;
revoke execute on function app.failed_jobs(), app.retry_failed_job(bigint) from public;
grant execute on function app.enqueue(text, jsonb, timestamptz, text, integer, boolean) to tongxin_app;
grant execute on function app.failed_jobs(), app.retry_failed_job(bigint) to tongxin_app;

-- Processes that run jobs report themselves here, so that the jobs of a killed one are freed within minutes.
create table app.job_process (
  pool_id text primary key,
  seen_at timestamptz not null
);

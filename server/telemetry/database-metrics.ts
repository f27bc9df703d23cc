// What only the database knows of the house: waiting and failed jobs, the last nightly runs, the last sound backup.
import pg from 'pg';
import { gauge, type Metric, type Sample } from '#platform/telemetry';

interface JobRow {
  task: string;
  waiting: number;
  oldest: number;
  failed: number;
}

const jobsText = `select t.identifier as task,
    count(*) filter (where j.attempts < j.max_attempts and j.run_at <= now())::int as waiting,
    coalesce(extract(epoch from now() - min(j.run_at) filter (where j.attempts < j.max_attempts and j.run_at <= now())), 0)::float8 as oldest,
    count(*) filter (where j.attempts >= j.max_attempts and j.locked_at is null)::int as failed
  from graphile_worker._private_tasks t left join graphile_worker._private_jobs j on j.task_id = t.id
  group by 1 order by 1`;
const runsText = `select identifier as task, extract(epoch from last_execution)::float8 as at
  from graphile_worker._private_known_crontabs where last_execution is not null order by 1`;
const backupsText = `select kind, extract(epoch from max(ended_at))::float8 as at
  from app.backup_run where code is null group by 1 order by 1`;

async function read(client: pg.Client): Promise<Metric[]> {
  const jobs = (await client.query<JobRow>(jobsText)).rows;
  const runs = (await client.query<{ task: string; at: number }>(runsText)).rows;
  const backups = (await client.query<{ kind: string; at: number }>(backupsText)).rows;
  const byTask = (value: (row: JobRow) => number): Sample[] =>
    jobs.map((row) => ({ labels: { task: row.task }, value: value(row) }));
  return [
    gauge(
      'tongxin_jobs_waiting',
      'Jobs that are due; deliver-notices are mails and pushes.',
      byTask((row) => row.waiting),
    ),
    gauge(
      'tongxin_jobs_oldest_seconds',
      'How long the oldest due job has waited.',
      byTask((row) => row.oldest),
    ),
    gauge(
      'tongxin_jobs_failed',
      'Jobs that gave up.',
      byTask((row) => row.failed),
    ),
    gauge(
      'tongxin_scheduled_last_run_timestamp_seconds',
      'When a scheduled task last began; write-checkpoints seals the record.',
      runs.map(({ task, at }) => ({ labels: { task }, value: at })),
    ),
    gauge(
      'tongxin_backup_last_success_timestamp_seconds',
      'The last sound backup and rehearsal.',
      backups.map(({ kind, at }) => ({ labels: { kind }, value: at })),
    ),
  ];
}

/** `tongxin_database_up` is 0 when the database did not answer within three seconds. */
export async function databaseMetrics(connection: pg.PoolConfig): Promise<Metric[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3_000, statement_timeout: 3_000 });
  client.on('error', () => {});
  const up = (value: number) => gauge('tongxin_database_up', 'Whether the database answers.', [{ labels: {}, value }]);
  try {
    await client.connect();
    return [up(1), ...(await read(client))];
  } catch {
    return [up(0)];
  } finally {
    await client.end().catch(() => {});
  }
}

import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { refuse } from '#platform/errors';
import { freeJobsOfSilentProcesses } from './free-jobs-of-silent-processes.ts';
import {
  defineTask,
  enqueue,
  failedJobs,
  prepareJobs,
  retryFailedJob,
  runPendingJobs,
  startWorker,
  type Task,
} from './index.ts';

const tenantId = '01900000-0000-7000-8000-000000000001';
const otherTenantId = '01900000-0000-7000-8000-000000000002';
const now = new Date('2026-03-02T02:00:00Z');

let database: TestDatabase;
let owner: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Pool({ ...database.connection, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.end();
});
beforeEach(() => owner.query('delete from graphile_worker._private_jobs'));

const waiting = async () =>
  (await owner.query('select key, run_at, payload from graphile_worker._private_jobs order by id')).rows;

function recorder() {
  const seen: unknown[] = [];
  const task = defineTask({
    name: 'record',
    payload: z.object({ tenantId: z.uuid(), word: z.string() }),
    run: async (payload, context) => void seen.push({ ...payload, at: context.now.toISOString() }),
  });
  return { seen, task };
}

test('a job of a committed act runs once, bound to the tenant of the act', async () => {
  const { seen, task } = recorder();
  await database.asTenant(tenantId, (tx) =>
    enqueue(tx, { task: 'record', payload: { word: 'hello', tenantId: otherTenantId } }),
  );
  await runPendingJobs(database.connection, [task], { now });
  await runPendingJobs(database.connection, [task], { now });
  expect(seen).toEqual([{ tenantId, word: 'hello', at: now.toISOString() }]);
});

test('a job of a refused act never existed', async () => {
  await database.asTenant(tenantId, async (tx) => {
    await enqueue(tx, { task: 'record', payload: { word: 'no' } });
    return refuse('deadline-passed');
  });
  expect(await waiting()).toEqual([]);
});

test('jobs with one key become one job; the first time may be kept; tenants do not meet', async () => {
  const job = { task: 'record', jobKey: 'digest', keepsFirstTime: true };
  const at = (minute: number) => new Date(now.getTime() + minute * 60_000);
  await database.asTenant(tenantId, async (tx) => {
    await enqueue(tx, { ...job, payload: { word: 'first' }, runAt: at(10) });
    await enqueue(tx, { ...job, payload: { word: 'second' }, runAt: at(14) });
  });
  await database.asTenant(otherTenantId, (tx) => enqueue(tx, { ...job, payload: { word: 'x' }, runAt: at(12) }));
  expect(await waiting()).toMatchObject([
    { key: `${tenantId}:digest`, run_at: at(10), payload: { word: 'second' } },
    { key: `${otherTenantId}:digest`, run_at: at(12) },
  ]);
});

test('a job runs when its time has come by the clock given', async () => {
  const { seen, task } = recorder();
  const runAt = new Date(now.getTime() + 600_000);
  await database.asTenant(tenantId, (tx) => enqueue(tx, { task: 'record', payload: { word: 'later' }, runAt }));
  await runPendingJobs(database.connection, [task], { now });
  expect(seen).toEqual([]);
  await runPendingJobs(database.connection, [task], { now: runAt });
  expect(seen).toHaveLength(1);
});

test('a failing job is tried again later, and when it gives up it is seen and can be tried anew', async () => {
  let isBroken = true;
  const attempts: number[] = [];
  const task: Task = {
    name: 'record',
    run: async (_payload, context) => {
      attempts.push(context.attempt);
      if (isBroken) throw new Error('the mail server is away');
    },
  };
  await database.asTenant(tenantId, (tx) =>
    enqueue(tx, { task: 'record', payload: { word: 'x' }, runAt: now, maxAttempts: 2 }),
  );
  await runPendingJobs(database.connection, [task], { now });
  expect((await waiting())[0].run_at.getTime()).toBeGreaterThan(now.getTime() + 2000);
  await runPendingJobs(database.connection, [task], { now: new Date(now.getTime() + 60_000) });
  expect(attempts).toEqual([1, 2]);

  const [failed] = await database.asTenant(tenantId, failedJobs);
  expect(failed).toMatchObject({
    task: 'record',
    tenantId,
    attempts: 2,
    lastError: 'the mail server is away',
  });
  expect(await database.asTenant(otherTenantId, failedJobs)).toEqual([]);
  expect(await database.asSystem(failedJobs)).toHaveLength(1);

  isBroken = false;
  expect(await database.asTenant(otherTenantId, (tx) => retryFailedJob(tx, failed!.id))).toBe(false);
  expect(await database.asTenant(tenantId, (tx) => retryFailedJob(tx, failed!.id))).toBe(true);
  await runPendingJobs(database.connection, [task]);
  expect(await waiting()).toEqual([]);
});

test('a running worker picks a job up at once and reports failures by task', async () => {
  const { seen, task } = recorder();
  const problems: unknown[] = [];
  const broken: Task = { name: 'broken', run: () => Promise.reject(new Error('no')) };
  const worker = await startWorker({
    connection: database.connection,
    tasks: [task, broken],
    concurrency: 2,
    onError: ({ task: name, attempt, isLastAttempt }) => problems.push({ name, attempt, isLastAttempt }),
  });
  await database.asTenant(tenantId, async (tx) => {
    await enqueue(tx, { task: 'record', payload: { word: 'live' } });
    await enqueue(tx, { task: 'broken', payload: {} });
  });
  await expect.poll(() => [seen.length, problems.length], { timeout: 5000 }).toEqual([1, 1]);
  expect(problems).toEqual([{ name: 'broken', attempt: 1, isLastAttempt: false }]);
  expect((await owner.query('select * from app.job_process')).rows).toHaveLength(1);
  await worker.stop();
  expect((await owner.query('select * from app.job_process')).rows).toEqual([]);
});

test('the jobs of a killed process are freed when it has been silent', async () => {
  await database.asTenant(tenantId, (tx) => enqueue(tx, { task: 'record', payload: { word: 'stuck' } }));
  await owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-dead'`);
  await owner.query(`insert into app.job_process values ('pool-dead', now() - interval '1 minute')`);
  expect(await freeJobsOfSilentProcesses(owner)).toBe(0);
  await owner.query(`update app.job_process set seen_at = now() - interval '4 minutes'`);
  expect(await freeJobsOfSilentProcesses(owner)).toBe(1);
  const { rows } = await owner.query('select locked_by from graphile_worker._private_jobs');
  expect(rows).toEqual([{ locked_by: null }]);
});

test('without the queue, enqueueing says what is missing', async () => {
  await owner.query('alter schema graphile_worker rename to graphile_worker_away');
  const attempt = database.asTenant(tenantId, (tx) => enqueue(tx, { task: 'record', payload: {} }));
  await expect(attempt).rejects.toThrow('The job queue is not installed.');
  await owner.query('alter schema graphile_worker_away rename to graphile_worker');
  await prepareJobs(database.connection);
});

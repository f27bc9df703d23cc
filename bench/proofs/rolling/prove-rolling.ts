// Proves that a rolling restart of two processes loses nothing: no request, no act, no job, and no job is done twice.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { insertCommittee } from '../../act/committee.ts';
import { type BenchHouse, openBenchHouse } from '../../act/house-for-bench.ts';
import { quantile, rounded, tell } from '../../figures.ts';
import type { Options } from '../../program.ts';
import { openBalancer } from './balancer.ts';
import { type ServedBeside, servedBeside } from './two-houses.ts';
import { openAccounts, type Writing, write } from './writers.ts';

/** Writes down each time a job is taken into work. */
const takingDown = `create table app.proof_taken (job_id bigint not null);
  create function app.proof_take() returns trigger language plpgsql as $$
  begin
    insert into app.proof_taken values (new.id);
    return new;
  end $$;
  create trigger proof_take after update of locked_by on graphile_worker._private_jobs
    for each row when (old.locked_by is null and new.locked_by is not null) execute function app.proof_take()`;

async function enqueueUntil(client: pg.Client, isOver: () => boolean): Promise<number> {
  let count = 0;
  for (; !isOver(); count += 1) {
    await client.query(`select graphile_worker.add_job('delete-leftovers', '{}'::json)`);
    await pause(100);
  }
  return count;
}

interface JobsTold {
  readonly jobs: number;
  readonly twice: number;
  readonly left: number;
}

async function jobsOf(client: pg.Client, jobs: number): Promise<JobsTold> {
  const left = async () =>
    (
      await client.query(`select count(*)::int as count from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'delete-leftovers'`)
    ).rows[0].count;
  for (let round = 0; round < 100 && (await left()) > 0; round += 1) await pause(200);
  const { rows } = await client.query(
    `select count(*)::int as twice from (select from app.proof_taken group by job_id having count(*) > 1) again`,
  );
  return { jobs, twice: rows[0].twice, left: await left() };
}

async function lostOf(client: pg.Client, acknowledged: readonly string[]): Promise<{ lost: number; twice: number }> {
  const { rows } = await client.query(
    `select count(*) filter (where c.id is null or e.count is null)::int as lost,
       count(*) filter (where e.count > 1)::int as twice
     from unnest($1::uuid[]) as told (id) left join "case" c on c.id = told.id
     left join (select case_id, count(*) from event where name = 'proposal.drafted' group by 1) e on e.case_id = told.id`,
    [acknowledged],
  );
  return rows[0];
}

const urlOf = ({ host, port, user, database }: pg.PoolConfig) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(String(host))}&port=${port}`;

async function rollAll(houses: readonly ServedBeside[], rounds: number): Promise<{ stops: number[]; unclean: number }> {
  const stops: number[] = [];
  let unclean = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const one of houses) {
      await pause(1_000);
      const { milliseconds, isClean } = await one.stop();
      stops.push(milliseconds);
      if (!isClean) unclean += 1;
      await one.start();
    }
  }
  return { stops, unclean };
}

async function roll(bench: BenchHouse, { isShort }: Options): Promise<boolean> {
  const rounds = isShort ? 1 : 5;
  const committee = await insertCommittee(bench.owner, 20);
  const writers = await openAccounts(bench, committee, isShort ? 4 : 8);
  const client = new pg.Client(bench.owner);
  await client.connect();
  await client.query(takingDown);
  const environment = {
    ...{ DATA_DIR: bench.folder, KEYS_DIR: join(bench.folder, 'keys'), DATABASE_URL: urlOf(bench.owner) },
  };
  const houses = [await servedBeside(environment), await servedBeside(environment)];
  for (const one of houses) await one.start();
  const balancer = await openBalancer(houses.map(({ port }) => port));
  const writing: Writing = { acknowledged: [], failures: [], milliseconds: [], requests: 0 };
  let isOver = false;
  const desk = { address: balancer.address, committee };
  const busy = Promise.all(writers.map((name) => write(desk, name, { writing, isOver: () => isOver })));
  const enqueued = enqueueUntil(client, () => isOver);
  const startedAt = performance.now();
  try {
    const { stops, unclean } = await rollAll(houses, rounds);
    await pause(1_000);
    isOver = true;
    await busy;
    const seconds = (performance.now() - startedAt) / 1000;
    const jobs = await jobsOf(client, await enqueued);
    const acts = await lostOf(client, writing.acknowledged);
    for (const failure of writing.failures.slice(0, 5)) console.log(`failed: ${failure}`);
    const row = {
      ...{ restarts: stops.length, unclean, requests: writing.requests, failed: writing.failures.length },
      ...{ 'acts acknowledged': writing.acknowledged.length, lost: acts.lost, 'written twice': acts.twice },
      ...{ jobs: jobs.jobs, 'jobs left': jobs.left, 'jobs twice': jobs.twice },
      ...{
        'p50 ms': rounded(quantile(writing.milliseconds, 0.5)),
        'p99 ms': rounded(quantile(writing.milliseconds, 0.99)),
      },
      ...{ 'longest stop ms': Math.round(Math.max(...stops)) },
    };
    tell('prove-rolling', [row], { seconds: rounded(seconds), postgres: bench.version });
    const faults = [unclean, row.failed, acts.lost, acts.twice, jobs.left, jobs.twice];
    return writing.acknowledged.length > 0 && jobs.jobs > 0 && faults.every((count) => count === 0);
  } finally {
    isOver = true;
    await busy.catch(() => {});
    await balancer.close();
    for (const one of houses) await one.stop();
    await client.end();
  }
}

export async function proveRolling(options: Options): Promise<boolean> {
  const bench = await openBenchHouse();
  try {
    return await roll(bench, options);
  } finally {
    await bench.close();
  }
}

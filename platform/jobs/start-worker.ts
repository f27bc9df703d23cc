// Runs the jobs of this process, on the owner's connection; a job itself opens `database.asTenant`.

import { type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import { eventsFor, type JobProblem } from './events-for.ts';
import { beginHeartbeat } from './job-processes.ts';
import { ownerPool } from './owner-pool.ts';
import { quietLogger } from './quiet-logger.ts';
import { cronItems, type ScheduledTask } from './schedule.ts';
import type { Task } from './task.ts';
import { type Clock, taskListOf } from './task-list.ts';

export interface WorkerOptions {
  connection: pg.PoolConfig;
  tasks: readonly Task[];
  crontab?: readonly ScheduledTask[];
  concurrency?: number;
  onError: (problem: JobProblem) => void;
  clock?: Clock;
}

export interface JobWorker {
  /** Lets running jobs finish, then closes the connections. */
  stop(): Promise<void>;
}

export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  const { connection, tasks, crontab = [], concurrency = 4, onError, clock = () => new Date() } = options;
  const report = (error: unknown) => onError({ error });
  const pool = ownerPool(connection, concurrency + 3, report);
  const { events, born } = eventsFor(onError);
  let runner: Runner;
  try {
    runner = await run({
      pgPool: pool,
      taskList: taskListOf(tasks, clock),
      parsedCronItems: cronItems(crontab),
      concurrency,
      noHandleSignals: true,
      events,
      logger: quietLogger((message) => report(new Error(message))),
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  runner.promise.catch(report);
  const heartbeat = born.poolId ? await beginHeartbeat(pool, born.poolId, report) : undefined;
  return {
    async stop() {
      await runner.stop();
      await heartbeat?.stop().catch(report);
      await pool.end();
    },
  };
}

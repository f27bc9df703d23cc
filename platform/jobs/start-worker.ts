// Runs the jobs of this process, on the owner's connection; a job itself opens `database.asTenant`. A worker that ends
// because the database went away begins anew when it is back.
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { JobProblem } from './events-for.ts';
import type { ScheduledTask } from './schedule.ts';
import type { Task } from './task.ts';
import type { Clock } from './task-list.ts';
import { beginLife, type WorkerLife } from './worker-life.ts';

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

const pauseMs = 1_000;

export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  const asked = new AbortController();
  let life: WorkerLife | undefined = await beginLife(options);

  async function beginAgain(left: string | undefined): Promise<WorkerLife | undefined> {
    while (!asked.signal.aborted) {
      try {
        return await beginLife(options, left);
      } catch (error) {
        options.onError({ error });
        await pause(pauseMs, undefined, { signal: asked.signal }).catch(() => undefined);
      }
    }
  }

  async function keep(): Promise<void> {
    while (life && !asked.signal.aborted) {
      const ending: WorkerLife = life;
      await ending.ended;
      if (asked.signal.aborted) return;
      life = undefined;
      await ending.bury();
      life = await beginAgain(ending.poolId);
    }
    await life?.stop();
  }

  const kept = keep();
  return {
    async stop() {
      asked.abort();
      await (life ? life.stop() : kept);
    },
  };
}

// Runs what is due and returns: for tests and rehearsals. With `now`, the queue itself lives by that clock.

import { runOnce } from 'graphile-worker';
import type pg from 'pg';
import { ownerPool } from './owner-pool.ts';
import { quietLogger } from './quiet-logger.ts';
import { hasImmediateJobs, searchPath, setClock } from './set-clock.ts';
import type { Task } from './task.ts';
import { taskListOf } from './task-list.ts';

export interface PendingJobsOptions {
  now?: Date;
}

export async function runPendingJobs(
  connection: pg.PoolConfig,
  tasks: readonly Task[],
  { now }: PendingJobsOptions = {},
): Promise<void> {
  const pool = ownerPool(now ? { ...connection, options: searchPath(connection) } : connection, 3);
  try {
    if (now) await setClock(pool, now);
    do {
      await runOnce({
        pgPool: pool,
        taskList: taskListOf(tasks, () => now ?? new Date()),
        noHandleSignals: true,
        noPreparedStatements: true,
        logger: quietLogger(),
      });
    } while (now && (await hasImmediateJobs(pool, now)));
  } finally {
    await pool.end();
  }
}

// One life of this process's worker: from its start to the end, asked for or not.
import { type Runner, run } from 'graphile-worker';
import { eventsFor } from './events-for.ts';
import { beginHeartbeat, type Heartbeat } from './job-processes.ts';
import { patientPool } from './patient-pool.ts';
import { quietLogger } from './quiet-logger.ts';
import { cronItems } from './schedule.ts';
import type { WorkerOptions } from './start-worker.ts';
import { taskListOf } from './task-list.ts';

export interface WorkerLife {
  /** By which the queue knows whose jobs are locked. */
  readonly poolId: string | undefined;
  /** Settles when the runner ends: told to, or because the database was gone while it put a job away. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** After the end: closes what is left, whatever state it is in. */
  bury(): Promise<void>;
}

/** `left`: a life of this process that ended; the jobs it still holds are freed first. */
export async function beginLife(options: WorkerOptions, left?: string): Promise<WorkerLife> {
  const { connection, tasks, crontab = [], concurrency = 4, onError, clock = () => new Date() } = options;
  const report = (error: unknown) => onError({ error });
  const { pool, giveUp } = patientPool(connection, concurrency + 3, report);
  const { events, born } = eventsFor(onError);
  let runner: Runner;
  try {
    if (left) await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [[left]]);
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
  const ended = runner.promise.catch(report);
  const bury = () => pool.end().catch(report);
  let heartbeat: Heartbeat | undefined;
  try {
    heartbeat = born.poolId ? await beginHeartbeat(pool, born.poolId, report) : undefined;
  } catch (error) {
    giveUp();
    await runner.stop().catch(report);
    await bury();
    throw error;
  }
  return {
    poolId: born.poolId,
    ended,
    async stop() {
      giveUp();
      await runner.stop().catch(report);
      await heartbeat?.stop().catch(report);
      await bury();
    },
    async bury() {
      heartbeat?.silence();
      await bury();
    },
  };
}

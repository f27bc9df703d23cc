import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import type { WorkerOptions } from './start-worker.ts';

export interface JobProblem {
  error: unknown;
  /** Missing when the worker itself is in trouble, for instance while the database restarts. */
  task?: string;
  attempt?: number;
  isLastAttempt?: boolean;
}

export function eventsFor(onError: WorkerOptions['onError']) {
  const events: WorkerEvents = new EventEmitter();
  const born: { poolId?: string } = {};
  events.on('pool:create', ({ workerPool }) => {
    born.poolId = workerPool.id;
  });
  events.on('job:error', ({ job, error }) => {
    onError({
      error,
      task: job.task_identifier,
      attempt: job.attempts,
      isLastAttempt: job.attempts >= job.max_attempts,
    });
  });
  return { events, born };
}

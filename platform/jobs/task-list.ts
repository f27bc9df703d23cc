// Our tasks in the form graphile-worker runs them.
import type { JobHelpers, TaskList } from 'graphile-worker';
import type { Task } from './task.ts';

export type Clock = () => Date;

export function taskListOf(tasks: readonly Task[], clock: Clock): TaskList {
  const list: TaskList = {};
  for (const task of tasks) {
    if (list[task.name]) throw new Error(`Two tasks are named ${task.name}.`);
    list[task.name] = async (payload: unknown, { job, abortSignal }: JobHelpers) => {
      await task.run(withoutCronMark(payload), {
        now: clock(),
        attempt: job.attempts,
        isLastAttempt: job.attempts >= job.max_attempts,
        signal: abortSignal,
      });
    };
  }
  return list;
}

// Scheduled jobs carry `_cron` with the planned time; a task has its clock and needs no second one.
function withoutCronMark(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('_cron' in payload)) return payload;
  const { _cron, ...rest } = payload;
  return rest;
}

import type { Task } from '#platform/jobs';
import type { Telemetry } from './telemetry.ts';
import { contextOf } from './trace-context.ts';

/** The same task, measured; a trace of its own. */
export const observedTask = (telemetry: Telemetry, task: Task): Task => ({
  name: task.name,
  async run(payload, context) {
    const startedAt = performance.now();
    let result = 'failed';
    try {
      await task.run(payload, context);
      result = 'done';
    } finally {
      const endedAt = performance.now();
      telemetry.jobs.observe({ task: task.name, result }, (endedAt - startedAt) / 1000);
      telemetry.span({
        ...{ context: contextOf(undefined), name: `job ${task.name}`, kind: 'consumer', isError: result === 'failed' },
        startedAtMs: performance.timeOrigin + startedAt,
        endedAtMs: performance.timeOrigin + endedAt,
        attributes: { 'tongxin.task': task.name, 'tongxin.attempt': context.attempt },
      });
    }
  },
});

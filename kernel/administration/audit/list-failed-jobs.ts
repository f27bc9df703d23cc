import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { failedJobs as jobsThatGaveUp } from '#platform/jobs';
import { failedJobs } from '../contract.ts';

/** Work in the background that gave up: task, reason and time, never its contents. */
export const listFailedJobs = defineQuery({
  name: 'jobs.failed',
  parameters: z.object({}),
  answer: failedJobs,
  who: ['system-administrator'],
  async ask({ tx }) {
    const jobs = await jobsThatGaveUp(tx);
    return {
      jobs: jobs.map(({ id, task, attempts, lastError, enqueuedAt, failedAt }) => ({
        ...{ id: Number(id), task, attempts, lastError: lastError?.slice(0, 500) ?? null },
        ...{ enqueuedAt: new Date(enqueuedAt).toISOString(), failedAt: new Date(failedAt).toISOString() },
      })),
    };
  },
});

// What a part does away from requests: its jobs, and when each runs by itself.

import * as z from 'zod';
import { committeeIds } from '#kernel/people';
import { defineTask, type ScheduledTask, type Task } from '#platform/jobs';
import type { ActHouse } from './perform.ts';
import type { ActRegistry } from './registry.ts';

/** The house as background work sees it. */
export interface WorkingHouse extends ActHouse {
  readonly acts: ActRegistry;
}

export interface Work {
  readonly tasks: readonly Task[];
  schedule(dailyAt: (time: string) => string): readonly ScheduledTask[];
}

export interface CommitteeTask {
  readonly name: string;
  run(tenantId: string, now: Date): Promise<void>;
}

/** A task without payload that is done committee by committee. */
export const forEachCommittee = (house: ActHouse, { name, run }: CommitteeTask): Task =>
  defineTask({
    name,
    payload: z.looseObject({}),
    async run(_payload, { now }) {
      const ids = await house.database.asSystem(committeeIds);
      for (const id of ids) await run(id, now);
    },
  });

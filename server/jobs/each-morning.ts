// The work of every morning, committee by committee: reminders, silence that ends, what may be thrown away.
import * as z from 'zod';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { deleteLeftovers } from '#platform/identity';
import { defineTask, type ScheduledTask, type Task } from '#platform/jobs';
import type { House } from '../house.ts';
import { closeSilences } from './close-silences.ts';
import { remindOfClocks } from './remind-of-clocks.ts';
import { remindOfCommitments } from './remind-of-commitments.ts';

const nothing = z.looseObject({});

export interface MorningWork {
  readonly tasks: readonly Task[];
  schedule(dailyAt: (time: string) => string): readonly ScheduledTask[];
}

export function eachMorning(house: House): MorningWork {
  const forEachCommittee = async (work: (tenantId: string, now: Date) => Promise<void>, now: Date) => {
    const tenants = await house.database.asSystem((tx) =>
      tables<PeopleTables>(tx).selectFrom('tenant').select('id').execute(),
    );
    for (const { id } of tenants) await work(id, now);
  };
  const task = (name: string, work: (tenantId: string, now: Date) => Promise<void>): Task =>
    defineTask({ name, payload: nothing, run: (_payload, { now }) => forEachCommittee(work, now) });
  return {
    tasks: [
      task('close-silences', (tenantId, now) => closeSilences(house, tenantId, now)),
      task('remind-of-clocks', (tenantId, now) => remindOfClocks(house, tenantId, now)),
      task('remind-of-commitments', (tenantId, now) => remindOfCommitments(house, tenantId, now)),
      task('delete-leftovers', async (tenantId, now) => {
        await house.database.asTenant(tenantId, (tx) => deleteLeftovers(tx, tenantId, now));
      }),
    ],
    schedule: (dailyAt) => [
      { task: 'close-silences', schedule: dailyAt('00:30') },
      { task: 'delete-leftovers', schedule: dailyAt('03:00') },
      { task: 'remind-of-clocks', schedule: dailyAt('08:00') },
      { task: 'remind-of-commitments', schedule: dailyAt('08:05') },
    ],
  };
}

// The work of every morning, committee by committee: reminders, silence that ends, what may be thrown away.
import { forEachCommittee, type Work } from '#kernel/acts';
import { writeCheckpoint } from '#kernel/audit';
import { deleteLeftovers } from '#platform/identity';
import type { Signer } from '#platform/signing';
import type { House } from '../house.ts';
import { closeSilences } from './close-silences.ts';
import { remindOfClocks } from './remind-of-clocks.ts';
import { remindOfCommitments } from './remind-of-commitments.ts';

export function eachMorning(house: House, signer: Signer): Work {
  const task = (name: string, run: (tenantId: string, now: Date) => Promise<void>) =>
    forEachCommittee(house, { name, run });
  return {
    tasks: [
      task('close-silences', (tenantId, now) => closeSilences(house, tenantId, now)),
      task('write-checkpoints', async (tenantId, now) => {
        const { database, digest } = house;
        await database.asTenant(tenantId, (tx) => writeCheckpoint(tx, { tenantId, now, signer, digest }));
      }),
      task('remind-of-clocks', (tenantId, now) => remindOfClocks(house, tenantId, now)),
      task('remind-of-commitments', (tenantId, now) => remindOfCommitments(house, tenantId, now)),
      task('delete-leftovers', async (tenantId, now) => {
        await house.database.asTenant(tenantId, (tx) => deleteLeftovers(tx, tenantId, now));
      }),
    ],
    schedule: (dailyAt) => [
      { task: 'close-silences', schedule: dailyAt('00:30') },
      { task: 'write-checkpoints', schedule: dailyAt('02:00') },
      { task: 'delete-leftovers', schedule: dailyAt('03:00') },
      { task: 'remind-of-clocks', schedule: dailyAt('08:00') },
      { task: 'remind-of-commitments', schedule: dailyAt('08:05') },
    ],
  };
}

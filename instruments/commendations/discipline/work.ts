// The clock of a hearing: whoever did not answer by the day is noted as silent the morning after.
import { forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { noteSilence } from './actions/hear.ts';
import { silentCases } from './storage.ts';

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

export async function noteSilences(house: House, tenantId: string, now: Date): Promise<void> {
  const ids = await house.database.asTenant(tenantId, (tx) => silentCases(tx, calendarDateOf(now)));
  for (const id of ids) {
    const envelope = { id, version: 'latest' as const, input: {} };
    await perform(house, { act: noteSilence, actor: systemActor(tenantId), envelope, now });
  }
}

export const disciplineWork = (house: WorkingHouse): Work => ({
  tasks: [forEachCommittee(house, { name: 'note-silences', run: (id, now) => noteSilences(house, id, now) })],
  schedule: (dailyAt) => [{ task: 'note-silences', schedule: dailyAt('00:40') }],
});

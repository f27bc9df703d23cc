// What happens by the clock: calls open and close on their days, contacts are forgotten when their time is over.
import { type Act, forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { openCall } from './calls/actions/announce-call.ts';
import { closeCall } from './calls/actions/end-call.ts';
import { callsToTurn } from './calls/storage.ts';
import { forgetContact } from './clues/actions/forget-contact.ts';
import { contactsToForget } from './clues/storage.ts';
import { topicNumbers } from './settings.ts';

const oneDay = 86_400_000;

type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

async function doEach(house: House, work: { act: Act; ids: readonly string[]; tenantId: string; now: Date }) {
  const { act, ids, tenantId, now } = work;
  for (const id of ids) {
    // A refusal means that somebody was faster; the next morning looks again.
    await perform(house, { act, actor: systemActor(tenantId), envelope: { id, version: 'latest', input: {} }, now });
  }
}

export async function turnCalls(house: House, tenantId: string, now: Date): Promise<void> {
  const today = calendarDateOf(now);
  const { opening, closing } = await house.database.asTenant(tenantId, (tx) => callsToTurn(tx, today));
  await doEach(house, { act: openCall, ids: opening, tenantId, now });
  await doEach(house, { act: closeCall, ids: closing, tenantId, now });
}

export async function forgetContacts(house: House, tenantId: string, now: Date): Promise<void> {
  const { settings } = await house.committees.of(tenantId);
  const before = new Date(now.getTime() - settings.get(topicNumbers.contactKeptDays) * oneDay);
  const ids = await house.database.asTenant(tenantId, (tx) => contactsToForget(tx, before));
  await doEach(house, { act: forgetContact, ids, tenantId, now });
}

export function topicWork(house: WorkingHouse): Work {
  return {
    tasks: [
      forEachCommittee(house, { name: 'turn-topic-calls', run: (id, now) => turnCalls(house, id, now) }),
      forEachCommittee(house, { name: 'forget-clue-contacts', run: (id, now) => forgetContacts(house, id, now) }),
    ],
    schedule: (dailyAt) => [
      { task: 'turn-topic-calls', schedule: dailyAt('00:10') },
      { task: 'forget-clue-contacts', schedule: dailyAt('03:20') },
    ],
  };
}

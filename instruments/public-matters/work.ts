// What happens by the clock: answers without a word rest, contacts are forgotten when their time is over.
import { type Act, forEachCommittee, perform, type Work, type WorkingHouse } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { forgetSender, settleSilence } from './matters/actions/rest.ts';
import { contactsToForget, silentSince } from './matters/storage.ts';
import { matterNumbers } from './settings.ts';

const oneDay = 86_400_000;
type House = Pick<WorkingHouse, 'database' | 'committees' | 'digest'>;

async function doEach(house: House, work: { act: Act; ids: readonly string[]; tenantId: string; now: Date }) {
  const { act, ids, tenantId, now } = work;
  for (const id of ids) {
    // A refusal means that somebody was faster; the next night looks again.
    await perform(house, { act, actor: systemActor(tenantId), envelope: { id, version: 'latest', input: {} }, now });
  }
}

export async function settleSilences(house: House, tenantId: string, now: Date): Promise<void> {
  const { settings } = await house.committees.of(tenantId);
  const before = new Date(now.getTime() - settings.get(matterNumbers.silenceDays) * oneDay);
  const ids = await house.database.asTenant(tenantId, (tx) => silentSince(tx, before));
  await doEach(house, { act: settleSilence, ids, tenantId, now });
}

export async function forgetSenders(house: House, tenantId: string, now: Date): Promise<void> {
  const { settings } = await house.committees.of(tenantId);
  const before = new Date(now.getTime() - settings.get(matterNumbers.contactKeptDays) * oneDay);
  const ids = await house.database.asTenant(tenantId, (tx) => contactsToForget(tx, before));
  await doEach(house, { act: forgetSender, ids, tenantId, now });
}

export function matterWork(house: WorkingHouse): Work {
  return {
    tasks: [
      forEachCommittee(house, { name: 'settle-silent-matters', run: (id, now) => settleSilences(house, id, now) }),
      forEachCommittee(house, { name: 'forget-matter-senders', run: (id, now) => forgetSenders(house, id, now) }),
    ],
    schedule: (dailyAt) => [
      { task: 'settle-silent-matters', schedule: dailyAt('00:40') },
      { task: 'forget-matter-senders', schedule: dailyAt('03:25') },
    ],
  };
}

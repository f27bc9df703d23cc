// What likeness does by itself: it counts each night how common the terms of a committee are.
import { type ActHouse, forEachCommittee, type Work } from '#kernel/acts';
import * as messages from './messages/index.ts';
import { keepStatistics } from './statistics.ts';

const countTask = 'count-likeness-terms';

export function likenessWork(house: ActHouse): Work {
  const run = (tenantId: string, now: Date) => house.database.asTenant(tenantId, (tx) => keepStatistics(tx, now));
  return {
    tasks: [forEachCommittee(house, { name: countTask, run })],
    schedule: (dailyAt) => [{ task: countTask, schedule: dailyAt('03:40') }],
  };
}

export const likenessOffer = {
  name: 'likeness',
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  work: likenessWork,
};

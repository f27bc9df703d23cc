// What the door does by itself: after two days it forgets who came.
import { forEachCommittee, type Work, type WorkingHouse } from '#kernel/acts';
import * as messages from './messages/index.ts';
import { forgetAtDoor } from './storage.ts';

const task = 'forget-public-door';
const keptDays = 2;

function publicDoorWork(house: WorkingHouse): Work {
  const run = (tenantId: string, now: Date) =>
    house.database.asTenant(tenantId, (tx) => forgetAtDoor(tx, new Date(now.getTime() - keptDays * 86_400_000)));
  return {
    tasks: [forEachCommittee(house, { name: task, run })],
    schedule: (dailyAt) => [{ task, schedule: dailyAt('03:50') }],
  };
}

export const publicDoorOffer = {
  name: 'public-door',
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  work: publicDoorWork,
};

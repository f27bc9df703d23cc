// What the house needs to take this part in.

import * as z from 'zod';
import type { ActHouse, Work } from '#kernel/acts';
import { committeeIds } from '#kernel/people';
import { defineTask } from '#platform/jobs';
import { type Target, targets } from './contract.ts';
import { overviewQuery } from './looking-back/overview-query.ts';
import * as messages from './messages/index.ts';
import type { RoutedKind } from './routed-kind.ts';
import { noteShown, settleModel, trainingTask, trainNow, useModel } from './routing-acts.ts';
import { suggesterOf } from './suggesting/suggest.ts';
import { suggestQuery } from './suggesting/suggest-query.ts';
import { train } from './training/train.ts';

export type { RoutedCategory, RoutedKind } from './routed-kind.ts';

export interface LearningWanted {
  readonly tenantId: string;
  readonly askedBy: string;
  readonly now: Date;
  /** Absent: both. */
  readonly only?: Target;
}

/** Both targets, one after the other: two cores are few. */
export async function learnFromHistory(
  house: ActHouse,
  kinds: readonly RoutedKind[],
  { only, ...wanted }: LearningWanted,
): Promise<void> {
  for (const target of only ? [only] : targets) await train(house, settleModel, { ...wanted, kinds, target });
}

const weeklyTask = 'train-routing-weekly';

function routingWork(house: ActHouse, kinds: readonly RoutedKind[]): Work {
  return {
    tasks: [
      defineTask({
        name: trainingTask,
        payload: z.object({ tenantId: z.uuid(), askedBy: z.string() }),
        run: ({ tenantId, askedBy }, { now }) => learnFromHistory(house, kinds, { tenantId, askedBy, now }),
      }),
      defineTask({
        name: weeklyTask,
        payload: z.looseObject({}),
        async run(_payload, { now }) {
          const ids = await house.database.asSystem(committeeIds);
          for (const tenantId of ids) await learnFromHistory(house, kinds, { tenantId, askedBy: '', now });
        },
      }),
    ],
    // Sunday before dawn in Beijing is Saturday evening as the queue counts.
    schedule: (dailyAt) => [{ task: weeklyTask, schedule: dailyAt('03:20').replace(/\*$/, '6') }],
  };
}

export function routingOffer(kinds: readonly RoutedKind[]) {
  const suggester = suggesterOf(kinds);
  return {
    name: 'routing',
    messages: { 'zh-CN': messages.zhCN, en: messages.en },
    acts: [trainNow, settleModel, useModel, noteShown(suggester)],
    queries: [suggestQuery(suggester), overviewQuery(kinds)],
    work: (house: ActHouse) => routingWork(house, kinds),
  };
}

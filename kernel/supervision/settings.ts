// A committee's ladder: which rungs there are, how many working days lie between them, which run by themselves.
import * as z from 'zod';
import { defineSetting, type Settings } from '#platform/settings';
import type { LadderStep } from './contract.ts';
import type { LadderRules } from './ladder.ts';

const source = 'own choice; local rules name the rungs (reminder, telephone, written notice, leaders), not the days';

const workingDays = (key: string, byDefault: number, [least, most]: readonly [number, number]) =>
  defineSetting({ key, schema: z.int().min(least).max(most), default: byDefault, unit: 'workingDays', source });
const choice = (key: string, byDefault: boolean) =>
  defineSetting({ key, schema: z.boolean(), default: byDefault, unit: 'choice', source });

const between = [1, 30] as const;

export const supervisionNumbers = {
  soon: workingDays('supervision.soonWorkingDays', 5, [1, 20]),
  silence: workingDays('supervision.silenceWorkingDays', 20, [5, 60]),
  remindIsUsed: choice('supervision.remind.isUsed', true),
  remindAfter: workingDays('supervision.remind.afterWorkingDays', 1, [0, 20]),
  remindRuns: choice('supervision.remind.runsByItself', true),
  phoneIsUsed: choice('supervision.phone.isUsed', true),
  phoneAfter: workingDays('supervision.phone.afterWorkingDays', 3, between),
  noticeIsUsed: choice('supervision.notice.isUsed', true),
  noticeAfter: workingDays('supervision.notice.afterWorkingDays', 5, between),
  noticeRuns: choice('supervision.notice.runsByItself', false),
  noticeAnswer: workingDays('supervision.notice.answerWithinWorkingDays', 5, between),
  leaderIsUsed: choice('supervision.leader.isUsed', true),
  leaderAfter: workingDays('supervision.leader.afterWorkingDays', 5, between),
  leaderRuns: choice('supervision.leader.runsByItself', false),
  putOffMaximum: defineSetting({
    key: 'supervision.putOff.maximumDays',
    schema: z.int().min(1).max(90),
    default: 30,
    unit: 'days',
    source: 'own choice',
  }),
};
export const supervisionSettings = Object.values(supervisionNumbers);

export function ladderRules(settings: Settings): LadderRules {
  const { get } = settings;
  const numbers = supervisionNumbers;
  const rung = (step: LadderStep, isUsed: boolean, afterWorkingDays: number, runsByItself: boolean) => ({
    ...{ step, isUsed, afterWorkingDays, runsByItself },
  });
  return {
    rungs: [
      rung('remind', get(numbers.remindIsUsed), get(numbers.remindAfter), get(numbers.remindRuns)),
      // A call is made by somebody, so it never runs by itself.
      rung('phone', get(numbers.phoneIsUsed), get(numbers.phoneAfter), false),
      rung('notice', get(numbers.noticeIsUsed), get(numbers.noticeAfter), get(numbers.noticeRuns)),
      rung('leader', get(numbers.leaderIsUsed), get(numbers.leaderAfter), get(numbers.leaderRuns)),
    ],
    soonWorkingDays: get(numbers.soon),
    silenceWorkingDays: get(numbers.silence),
    answerWithinWorkingDays: get(numbers.noticeAnswer),
    putOffMaximumDays: get(numbers.putOffMaximum),
  };
}

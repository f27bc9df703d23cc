// The committee's numbers for activities (domain 6.3, 13, B.6).
import * as z from 'zod';
import { defineSetting, type Settings } from '#platform/settings';
import type { LeaveDays } from './kinds.ts';

const days = (from: number, to: number) => z.int().min(from).max(to);

export const activityNumbers = {
  leavePlenaryDays: defineSetting({
    key: 'leave.plenaryDays',
    schema: days(0, 10),
    default: 3,
    unit: 'days',
    source: 'Hunan: in writing, three days before the plenary session',
  }),
  leaveStandingDays: defineSetting({
    key: 'leave.standingDays',
    schema: days(0, 10),
    default: 2,
    unit: 'days',
    source: 'Hunan and Hainan: two days before a Standing Committee meeting',
  }),
  leaveOtherDays: defineSetting({
    key: 'leave.otherDays',
    schema: days(0, 10),
    default: 1,
    unit: 'days',
    source: 'own choice; no rule found',
  }),
  excuseDays: defineSetting({
    key: 'leave.excuseAfterDays',
    schema: days(0, 15),
    default: 3,
    unit: 'days',
    source: 'own choice; domain B.6',
  }),
  contestDays: defineSetting({
    key: 'activities.contestDays',
    schema: days(1, 60),
    default: 10,
    unit: 'days',
    source: 'own choice; domain B.6',
  }),
  minutesDays: defineSetting({
    key: 'activities.minutesWorkingDays',
    schema: days(1, 30),
    default: 3,
    unit: 'workingDays',
    source: 'own choice; domain B.6',
  }),
  quorumPercent: defineSetting({
    key: 'activities.quorumPercent',
    schema: days(30, 90),
    default: 50,
    unit: 'percent',
    source: 'domain 13: more than half',
  }),
};

export const activitySettings = Object.values(activityNumbers);

export function leaveDaysOf(settings: Settings, days: LeaveDays): number {
  const { leavePlenaryDays, leaveStandingDays, leaveOtherDays } = activityNumbers;
  if (days === 'plenary') return settings.get(leavePlenaryDays);
  return settings.get(days === 'standing' ? leaveStandingDays : leaveOtherDays);
}

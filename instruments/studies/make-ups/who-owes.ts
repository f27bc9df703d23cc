// Which attendances must be made up for, by the committee's own rule.
import { attendances } from '#kernel/gatherings';
import type { Settings } from '#platform/settings';
import { studyNumbers } from '../settings.ts';
import { owesMakeUp } from './rules.ts';

export const attendancesThatOwe = (settings: Settings): string[] => {
  const rule = { isMadeUpAfterLeave: settings.get(studyNumbers.isMadeUpAfterLeave) };
  return attendances.filter((attendance) => owesMakeUp(attendance, rule));
};

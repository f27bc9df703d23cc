// A year of activities: the past with its lists settled, what was held of late, what comes, the next session.
import type { Chapter } from '../chapters.ts';
import { holdTheYear } from './activities/hold-the-year.ts';
import { lookAhead } from './activities/look-ahead.ts';
import { lookBack } from './activities/look-back.ts';
import { nextPlenary } from './activities/next-plenary.ts';

export const activitiesChapter: Chapter = async (telling) => {
  await holdTheYear(telling);
  await lookBack(telling);
  await lookAhead(telling);
  await nextPlenary(telling);
};

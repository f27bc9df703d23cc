// Two-way appraisals in every state, and two democratic appraisals: one published, one with its ballot open.
import type { Chapter } from '../chapters.ts';
import { tellDemocratic } from './appraisals/democratic.ts';
import { tellTwoWay } from './appraisals/two-way.ts';

export const appraisalsChapter: Chapter = async (telling) => {
  await tellTwoWay(telling);
  if (telling.level === 'city') await tellDemocratic(telling);
};

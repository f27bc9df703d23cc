import type { CheckedPart } from './checklist.ts';

/** The ids of the fields on the writing screen. */
export const placeOfPart: Readonly<Record<CheckedPart, string>> = {
  title: 'write-title',
  category: 'write-category',
  situation: 'write-situation',
  recommendations: 'write-recommendation-1',
  length: 'write-situation',
  proposers: 'write-nature',
  oneMatter: 'write-one-matter',
};

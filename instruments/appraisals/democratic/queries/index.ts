// Every question about democratic appraisals that a screen, or an outsider, may put.
import type { Query } from '#kernel/acts';
import { appraisalAssessorChoices } from './assessor-choices.ts';
import { publishedBundle } from './bundle.ts';
import { democraticCase } from './case.ts';
import { listDemocratic } from './list.ts';
import { appraisalTargetChoices } from './target-choices.ts';

export const democraticQueries: readonly Query[] = [
  ...[listDemocratic, democraticCase, publishedBundle],
  ...[appraisalTargetChoices, appraisalAssessorChoices],
];

// Every question about what is chased.
import type { Query } from '#kernel/acts';
import { listMatters } from './list.ts';
import { matterQuery } from './matter.ts';
import { mattersOfCaseQuery } from './of-case.ts';
import { reminderPreviewQuery } from './reminder-preview.ts';

export const supervisionQueries: readonly Query[] = [
  listMatters,
  matterQuery,
  mattersOfCaseQuery,
  reminderPreviewQuery,
];

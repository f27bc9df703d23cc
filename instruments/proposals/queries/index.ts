// Every question about proposals that a screen may put.
import type { Query } from '#kernel/acts';
import { proposalCase } from './case.ts';
import { proposalCategories } from './categories.ts';
import { proposalChoices } from './choices.ts';
import { proposalCommitments } from './commitments.ts';
import { proposalListQuery } from './list.ts';
import { proposalPeople } from './people.ts';
import { proposalRevisions } from './revisions.ts';
import { proposalStatistics } from './statistics.ts';
import { proposalToday } from './today.ts';
import { proposalUnitStaff } from './unit-staff.ts';

export const proposalQueries: Query[] = [
  ...[proposalCase, proposalListQuery, proposalToday, proposalRevisions],
  ...[proposalChoices, proposalPeople, proposalUnitStaff, proposalStatistics, proposalCommitments],
  proposalCategories,
];

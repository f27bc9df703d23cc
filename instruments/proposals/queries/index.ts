// Every question about proposals that a screen may put.
import type { Query } from '#kernel/acts';
import { proposalCase } from './case.ts';
import { proposalCategories } from './categories.ts';
import { proposalChoices } from './choices.ts';
import { proposalCommitments } from './commitments.ts';
import { proposalKinship } from './kinship.ts';
import { proposalListQuery } from './list.ts';
import { proposalMergeCandidates } from './merge-candidates.ts';
import { proposalPeople } from './people.ts';
import { proposalReport, proposalReportLines } from './report.ts';
import { proposalRevisions } from './revisions.ts';
import { proposalSideBySide } from './side-by-side.ts';
import { proposalSimilar } from './similar.ts';
import { proposalStatistics } from './statistics.ts';
import { proposalToday } from './today.ts';
import { proposalUnitStaff } from './unit-staff.ts';

export const proposalQueries: Query[] = [
  ...[proposalCase, proposalListQuery, proposalToday, proposalRevisions],
  ...[proposalChoices, proposalPeople, proposalUnitStaff, proposalStatistics, proposalCommitments],
  ...[proposalSimilar, proposalKinship, proposalMergeCandidates, proposalSideBySide],
  ...[proposalCategories, proposalReport, proposalReportLines],
];

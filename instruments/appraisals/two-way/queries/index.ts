// Every question about two-way appraisals that a screen may put.
import type { Query } from '#kernel/acts';
import { twoWayCandidates } from './candidates.ts';
import { twoWayCase } from './case.ts';
import { listTwoWay } from './list.ts';
import { twoWayOfOneProposal } from './of-proposal.ts';
import { twoWayResultsOfYear } from './results.ts';
import { appraisalSheets } from './sheets.ts';

export const twoWayQueries: readonly Query[] = [
  ...[listTwoWay, twoWayCase, twoWayOfOneProposal, twoWayResultsOfYear],
  ...[twoWayCandidates, appraisalSheets],
];

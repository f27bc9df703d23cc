// Every question about the assessment that a screen may put.
import type { Query } from '#kernel/acts';
import type { KnownKinds } from '#kernel/scoring';
import { myPointsQuery } from './my-points.ts';
import { overviewQuery, sampleQuery } from './overview.ts';
import { rankingQuery, rankingSwitchesQuery } from './ranking.ts';
import { kindsQuery, rulesQuery } from './rules-version.ts';
import { whatIfQuery } from './what-if.ts';
import { sheetQuery, yearQuery } from './year.ts';

export const assessmentQueries = (kinds: KnownKinds): readonly Query[] => [
  ...[overviewQuery, sampleQuery, rulesQuery(kinds), kindsQuery(kinds)],
  ...[yearQuery, sheetQuery, whatIfQuery, myPointsQuery, rankingQuery, rankingSwitchesQuery],
];

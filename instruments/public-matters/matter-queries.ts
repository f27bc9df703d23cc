// Every question about points and public matters that a screen or the portal may put.
import type { Query } from '#kernel/acts';
import { byCodeQuery } from './matters/queries/by-code.ts';
import { listQuery } from './matters/queries/list.ts';
import { lookUpsQuery } from './matters/queries/look-ups.ts';
import { matterQuery } from './matters/queries/matter.ts';
import { choicesQuery, peopleQuery } from './points/queries/choices.ts';
import { myPointsQuery } from './points/queries/my-points.ts';
import { pointQuery, pointsQuery, posterQuery } from './points/queries/points.ts';
import { publicPointQuery, publicPointsQuery } from './points/queries/public-points.ts';

export const matterQueries: readonly Query[] = [
  ...[listQuery, matterQuery, lookUpsQuery, byCodeQuery, choicesQuery, peopleQuery],
  ...[pointsQuery, pointQuery, posterQuery, publicPointsQuery, publicPointQuery, myPointsQuery],
];

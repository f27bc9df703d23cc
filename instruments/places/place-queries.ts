// Every question about places that a screen may put.
import type { Query } from '#kernel/acts';
import { myPlacesQuery } from './duties/my-places.ts';
import { gatheringsQuery } from './matters/queries/gatherings.ts';
import { matterQuery } from './matters/queries/matter.ts';
import { mattersQuery } from './matters/queries/matters.ts';
import { choicesQuery, peopleQuery } from './places/queries/choices.ts';
import { coverageQuery } from './places/queries/coverage.ts';
import { ledgerQuery } from './places/queries/ledger.ts';
import { placeQuery } from './places/queries/place.ts';
import { placeListQuery } from './places/queries/place-list.ts';
import { projectQuery, projectsQuery } from './projects/queries/projects.ts';

export const placeQueries: readonly Query[] = [
  ...[placeListQuery, placeQuery, coverageQuery, ledgerQuery, choicesQuery, peopleQuery],
  ...[myPlacesQuery, mattersQuery, matterQuery, gatheringsQuery, projectsQuery, projectQuery],
];

// What members do at places and in service projects, for their duty files.
import type { DeedKinds } from '#kernel/deeds';
import { matterOrigins, projectParts } from './contract/vocabulary.ts';

export const placeDeeds: DeedKinds = {
  'studio-duty': { group: 'studio', facts: { hours: { type: 'number' } } },
  'visit-received': { group: 'studio', facts: { visitors: { type: 'number' } } },
  'matter-received': { group: 'studio', facts: { origin: { type: 'text', values: matterOrigins } } },
  'service-project': {
    group: 'service',
    facts: { part: { type: 'text', values: projectParts }, peopleHelped: { type: 'number' } },
  },
};

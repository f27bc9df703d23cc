// What members do at a direct-report point; of citizens nothing is kept but the matter.
import type { DeedKinds } from '#kernel/deeds';

export const matterDeeds: DeedKinds = {
  'point-service': { group: 'studio', facts: { hours: { type: 'number' } } },
};

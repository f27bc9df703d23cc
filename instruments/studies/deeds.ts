// What members do in study, for their duty files. That they attended is told by whoever holds the gathering.
import type { DeedKinds } from '#kernel/deeds';

export const studyDeeds: DeedKinds = {
  'study-made-up': { group: 'study', facts: { hours: { type: 'number' } } },
  'lead-reading': { group: 'study', facts: {} },
  'training-completed': { group: 'study', facts: { hours: { type: 'number' }, sessions: { type: 'number' } } },
};

import type { DeedKinds } from '#kernel/deeds';

export const commendationDeeds: DeedKinds = {
  'member-commended': { group: 'honours', facts: { year: { type: 'number' }, honour: { type: 'text' } } },
};

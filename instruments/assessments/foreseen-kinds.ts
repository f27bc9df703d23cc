// Kinds that real tables name and that no part of the house writes yet: information reports and history pieces. A rule
// may name them; the desk says that they count nothing until their instrument comes.
import type { DeedKinds } from '#kernel/deeds';

const levels = ['own', 'county', 'city', 'province', 'nation'] as const;

export const foreseenKinds: DeedKinds = {
  'information-submitted': { group: 'information', facts: {} },
  'information-adopted': {
    group: 'information',
    facts: {
      level: { type: 'text', values: levels },
      form: { type: 'text', values: ['single', 'combined', 'passed-on'] },
    },
  },
  'information-instructed': { group: 'information', facts: { level: { type: 'text', values: levels } } },
  'history-piece': { group: 'information', facts: {} },
};

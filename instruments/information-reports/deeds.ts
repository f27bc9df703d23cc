// What members do in it, for their duty files. What was made of a case that counts already is not counted again.
import type { DeedKinds } from '#kernel/deeds';

const levels = ['own', 'county', 'city', 'province', 'nation'] as const;
export type DeedLevel = (typeof levels)[number];

export const informationDeeds: DeedKinds = {
  'information-submitted': { group: 'information', facts: {} },
  'information-adopted': {
    group: 'information',
    facts: {
      level: { type: 'text', values: levels },
      form: { type: 'text', values: ['single', 'combined', 'passed-on'] },
      share: { type: 'number' },
      isCommissioned: { type: 'flag' },
      /** Who took it up. */
      receiver: { type: 'text', values: ['cppcc', 'party', 'government', 'department'] },
      /** The author holds a seat in a committee above as well. */
      authorLevel: { type: 'text', values: ['none', 'province', 'nation'] },
    },
  },
  'information-instructed': { group: 'information', facts: { level: { type: 'text', values: levels } } },
};

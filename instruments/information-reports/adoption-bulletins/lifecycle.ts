// The life of an adoption bulletin (采用情况通报): counted from the record by one, released by another.
import type { Lifecycle } from '#kernel/lifecycle';
import type { AdoptionBulletinState } from '../contract/adoption-bulletins.ts';
import { type AdoptionBulletinFacts, releasedByAnother } from './rules.ts';

const desk = ['information-officer', 'information-head'] as const;

export const adoptionBulletinLifecycle: Lifecycle<AdoptionBulletinState, AdoptionBulletinFacts> = {
  kind: 'information-adoption-bulletin',
  initial: 'drafted',
  states: {
    drafted: { turn: 'information-checker' },
    released: { turn: null, isFinal: true },
    discarded: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'count-again', from: ['drafted'], to: 'same', who: desk, event: 'counted-again' },
    {
      verb: 'release-bulletin',
      from: ['drafted'],
      to: 'released',
      who: [...desk, 'secretary-general'],
      rule: releasedByAnother,
      event: 'released',
      notices: ['information-adoption-bulletin'],
    },
    {
      verb: 'discard-bulletin',
      from: ['drafted'],
      to: 'discarded',
      who: [...desk, 'secretary-general'],
      event: 'discarded',
    },
  ],
};

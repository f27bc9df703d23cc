// The life of an addition (自行补充): what happened outside waits for whoever organised it, once.
import type { Lifecycle } from '#kernel/lifecycle';
import type { OutsideState } from '../contract/vocabulary.ts';
import { type Deciding, isNotOwnMatter } from '../own-matter.ts';

/** The body that organised it; the office for its own, and where a body has nobody to say so. */
const verifiers = ['organiser', 'member-affairs-officer', 'secretary-general'] as const;

export const outsideLifecycle: Lifecycle<OutsideState, Deciding> = {
  kind: 'own-deed',
  initial: 'waiting',
  states: {
    waiting: { turn: 'organiser' },
    verified: { turn: null, isFinal: true },
    refused: { turn: null, isFinal: true },
    'taken-back': { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'verify-outside',
      from: ['waiting'],
      to: 'verified',
      who: verifiers,
      rule: isNotOwnMatter,
      event: 'verified',
      notices: ['outside-decided'],
    },
    {
      verb: 'refuse-outside',
      from: ['waiting'],
      to: 'refused',
      who: verifiers,
      rule: isNotOwnMatter,
      event: 'refused',
      notices: ['outside-decided'],
    },
    { verb: 'take-back-outside', from: ['waiting'], to: 'taken-back', who: ['the-member'], event: 'taken-back' },
  ],
};

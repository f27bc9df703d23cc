// The life of a contest (异议): raised by the member, decided once by the office, with its reason.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ContestState } from '../contract/vocabulary.ts';
import { type Deciding, isNotOwnMatter } from '../own-matter.ts';

const office = ['member-affairs-officer', 'secretary-general'] as const;

export const contestLifecycle: Lifecycle<ContestState, Deciding> = {
  kind: 'deed-contest',
  initial: 'open',
  states: {
    open: { turn: 'members-office' },
    upheld: { turn: null, isFinal: true },
    refused: { turn: null, isFinal: true },
    'taken-back': { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'uphold-contest',
      from: ['open'],
      to: 'upheld',
      who: office,
      rule: isNotOwnMatter,
      event: 'upheld',
      notices: ['contest-decided'],
    },
    {
      verb: 'refuse-contest',
      from: ['open'],
      to: 'refused',
      who: office,
      rule: isNotOwnMatter,
      event: 'refused',
      notices: ['contest-decided'],
    },
    { verb: 'take-back-contest', from: ['open'], to: 'taken-back', who: ['the-member'], event: 'taken-back' },
  ],
};

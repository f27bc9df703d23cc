// The life of a topic clue (提案线索, domain 2.3): received, screened once by the office, the reason told to its sender.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ClueState } from '../contract/vocabulary.ts';
import { type ClueFacts, hasContact } from './rules.ts';

const office = ['proposal-officer', 'proposal-committee-head'] as const;
const decided: readonly ClueState[] = ['adopted', 'in-cultivation', 'passed-on', 'not-adopted'];

export const clueLifecycle: Lifecycle<ClueState, ClueFacts> = {
  kind: 'topic-clue',
  initial: 'received',
  states: {
    received: { turn: 'proposal-office' },
    adopted: { turn: null },
    'in-cultivation': { turn: null, isFinal: true },
    'passed-on': { turn: null },
    'not-adopted': { turn: null },
  },
  transitions: [
    {
      verb: 'screen-clue',
      // Passed on or not adopted may be looked at again; what is adopted stands in a list others read.
      from: ['received', 'passed-on', 'not-adopted'],
      to: ['adopted', 'passed-on', 'not-adopted'],
      who: office,
      event: 'screened',
      notices: ['topic-clue-screened'],
    },
    {
      verb: 'cultivate-clue',
      from: ['received', 'adopted', 'passed-on', 'not-adopted'],
      to: 'in-cultivation',
      who: ['system'],
      event: 'taken-into-cultivation',
      notices: ['topic-clue-screened'],
    },
    {
      verb: 'look-up-contact',
      from: ['received', ...decided],
      to: 'same',
      who: office,
      rule: hasContact,
      event: 'contact-looked-up',
      versioned: false,
    },
    { verb: 'forget-contact', from: decided, to: 'same', who: ['system'], event: 'contact-forgotten' },
  ],
};

// Making up for missed study (补学, domain B.9): due within a month, handed in, accepted or returned; excused by rule.
import type { Lifecycle } from '#kernel/lifecycle';
import type { MakeUpState } from '../contract/vocabulary.ts';
import { canHandIn, canLapse, type MakeUpFacts } from './rules.ts';

const secretary = ['study-secretary'] as const;

export const makeUpLifecycle: Lifecycle<MakeUpState, MakeUpFacts> = {
  kind: 'study-make-up',
  initial: 'due',
  states: {
    due: { turn: 'absentee' },
    'handed-in': { turn: 'study-secretary' },
    lapsed: { turn: 'study-secretary' },
    accepted: { turn: null, isFinal: true },
    excused: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'hand-in',
      from: ['due', 'lapsed'],
      to: 'handed-in',
      who: ['absentee'],
      rule: canHandIn,
      stops: ['make-up'],
      event: 'handed-in',
      notices: ['make-up-handed-in'],
    },
    {
      verb: 'accept-make-up',
      from: ['handed-in'],
      to: 'accepted',
      who: secretary,
      event: 'accepted',
      notices: ['make-up-accepted'],
    },
    {
      verb: 'return-make-up',
      from: ['handed-in'],
      to: 'due',
      who: secretary,
      event: 'returned',
      notices: ['make-up-returned'],
    },
    {
      verb: 'extend-make-up',
      from: ['due', 'lapsed'],
      to: 'due',
      who: secretary,
      event: 'extended',
      notices: ['make-up-extended'],
    },
    {
      verb: 'excuse-make-up',
      from: ['due', 'handed-in', 'lapsed'],
      to: 'excused',
      who: ['system', ...secretary],
      stops: ['make-up'],
      event: 'excused',
      notices: ['make-up-excused'],
    },
    {
      verb: 'lapse-make-up',
      from: ['due'],
      to: 'lapsed',
      who: ['system'],
      rule: canLapse,
      stops: ['make-up'],
      event: 'lapsed',
      notices: ['make-up-lapsed'],
    },
  ],
};

// The ladder (催办阶梯) as one table: remind → telephone → written notice → leaders. It begins with a clock and ends
// with it: that the unit has answered is the clock's state, never a step of this table.
import type { Lifecycle } from '#kernel/lifecycle';
import type { LadderState } from './contract.ts';
import {
  canAnswerNotice,
  canNoteCall,
  canPutOff,
  canRemind,
  canReport,
  canSendNotice,
  type SupervisionFacts,
} from './rules.ts';

const officers = ['supervision-officer', 'proposal-officer'] as const;
const officersOrClock = [...officers, 'system'] as const;

export const supervisionLifecycle: Lifecycle<LadderState, SupervisionFacts> = {
  kind: 'supervision',
  initial: 'watched',
  states: {
    watched: { turn: 'units' },
    reminded: { turn: 'units' },
    phoned: { turn: 'units' },
    noticed: { turn: 'units' },
    reported: { turn: 'leaders', isFinal: true },
  },
  transitions: [
    {
      verb: 'remind',
      from: ['watched', 'reminded'],
      to: 'reminded',
      who: officersOrClock,
      rule: canRemind,
      event: 'reminded',
      notices: ['supervision-reminder'],
      versioned: false,
    },
    {
      verb: 'note-call',
      from: ['watched', 'reminded', 'phoned'],
      to: 'phoned',
      who: officers,
      rule: canNoteCall,
      event: 'called',
      versioned: false,
    },
    {
      verb: 'send-notice',
      from: ['watched', 'reminded', 'phoned', 'noticed'],
      to: 'noticed',
      who: officersOrClock,
      rule: canSendNotice,
      event: 'notice-sent',
      notices: ['supervision-notice'],
      versioned: false,
    },
    {
      verb: 'answer-notice',
      from: ['noticed', 'reported'],
      to: 'same',
      who: ['chased-contact', 'chased-leader'],
      rule: canAnswerNotice,
      event: 'notice-answered',
      notices: ['supervision-answered'],
      versioned: false,
    },
    {
      verb: 'report-to-leader',
      from: ['watched', 'reminded', 'phoned', 'noticed', 'reported'],
      to: 'reported',
      who: officersOrClock,
      rule: canReport,
      event: 'reported-to-leader',
      notices: ['supervision-reported'],
      versioned: false,
    },
    {
      verb: 'put-off',
      from: ['watched', 'reminded', 'phoned', 'noticed', 'reported'],
      to: 'same',
      who: officers,
      rule: canPutOff,
      event: 'put-off',
      versioned: false,
    },
  ],
};

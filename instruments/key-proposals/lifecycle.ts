// The year's choice of key proposals (重点提案遴选), and what leaders do with each of them (领办、督办), as two tables.
import type { Lifecycle } from '#kernel/lifecycle';
import type { HandlingState, RoundState } from './contract.ts';
import {
  canBeNominated,
  canBeReported,
  canBeSigned,
  canBeVotedOn,
  canRoundBeClosed,
  type HandlingFacts,
  hasCandidates,
  type RoundFacts,
} from './rules.ts';

const office = ['proposal-officer', 'proposal-committee-head'] as const;

export const roundLifecycle: Lifecycle<RoundState, RoundFacts> = {
  kind: 'key-selection',
  initial: 'collecting',
  states: {
    collecting: { turn: 'nominating-bodies' },
    screening: { turn: 'proposal-office' },
    voting: { turn: 'chairpersons-council' },
    decided: { turn: 'proposal-office' },
    closed: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'nominate',
      from: ['collecting'],
      to: 'same',
      who: ['nominating-body', ...office],
      rule: canBeNominated,
      event: 'nominated',
      versioned: false,
    },
    {
      verb: 'start-screening',
      from: ['collecting'],
      to: 'screening',
      who: office,
      rule: hasCandidates,
      event: 'screening-started',
    },
    { verb: 'screen', from: ['screening'], to: 'same', who: office, event: 'screened', versioned: false },
    {
      verb: 'open-vote',
      from: ['screening'],
      to: 'voting',
      who: office,
      rule: canBeVotedOn,
      event: 'vote-opened',
      notices: ['key-vote-opened'],
    },
    // Tied: it stays in the vote. Too few took part: back to the list, for another meeting.
    { verb: 'close-vote', from: ['voting'], to: ['voting', 'decided', 'screening'], who: office, event: 'vote-closed' },
    {
      verb: 'run-off',
      from: ['voting'],
      to: 'same',
      who: office,
      event: 'run-off-opened',
      notices: ['key-vote-opened'],
    },
    { verb: 'decide-tie', from: ['voting'], to: 'decided', who: ['chairpersons-council'], event: 'tie-decided' },
    { verb: 'void-vote', from: ['voting'], to: 'screening', who: ['proposal-committee-head'], event: 'vote-voided' },
    { verb: 'close-round', from: ['decided'], to: 'closed', who: office, rule: canRoundBeClosed, event: 'closed' },
  ],
};

const running: readonly HandlingState[] = ['planned', 'under-way', 'reported'];

export const handlingLifecycle: Lifecycle<HandlingState, HandlingFacts> = {
  kind: 'key-handling',
  initial: 'planned',
  states: {
    planned: { turn: 'supervising-leader' },
    'under-way': { turn: 'supervising-leader' },
    reported: { turn: 'proposal-office' },
    'looked-back': { turn: 'proposal-office' },
    closed: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'change-leaders', from: running, to: 'same', who: office, event: 'leaders-changed' },
    {
      verb: 'save-plan',
      from: ['planned'],
      to: 'same',
      who: [...office, 'supervising-leader'],
      event: 'plan-saved',
      notices: ['key-plan-to-sign'],
    },
    {
      verb: 'sign-plan',
      from: ['planned'],
      to: 'under-way',
      who: ['supervising-leader'],
      rule: canBeSigned,
      event: 'plan-signed',
    },
    {
      verb: 'record-visit',
      from: ['under-way', 'reported'],
      to: 'same',
      who: [...office, 'supervising-leader'],
      event: 'visit-recorded',
      versioned: false,
    },
    {
      verb: 'record-instruction',
      from: [...running, 'looked-back'],
      to: 'same',
      who: [...office, 'secretary-general', 'supervision-officer'],
      event: 'instruction-recorded',
      versioned: false,
    },
    { verb: 'report', from: ['under-way'], to: 'reported', who: office, rule: canBeReported, event: 'reported' },
    { verb: 'look-back', from: ['reported'], to: 'looked-back', who: office, event: 'looked-back' },
    { verb: 'close', from: ['looked-back'], to: 'closed', who: office, event: 'closed' },
  ],
};

// The life of a round of commending members (优秀委员), domain 6.4, as one table.
import type { Lifecycle } from '#kernel/lifecycle';
import type { RoundState } from './contract.ts';
import * as rules from './rules.ts';

export const office = ['member-affairs-officer'] as const;

export const roundLifecycle: Lifecycle<RoundState, rules.RoundFacts> = {
  kind: 'commendation-round',
  initial: 'nominating',
  states: {
    nominating: { turn: 'nominating-bodies' },
    proposed: { turn: 'deciding-meeting' },
    decided: { turn: 'member-affairs' },
    'certificates-issued': { turn: null, isFinal: true },
    cancelled: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'nominate',
      from: ['nominating'],
      to: 'same',
      who: [...office, 'body-officer', 'convenor'],
      event: 'nominated',
      versioned: false,
    },
    { verb: 'remove-nominee', from: ['nominating'], to: 'same', who: office, event: 'nominee-removed' },
    {
      verb: 'propose-list',
      from: ['nominating'],
      to: 'proposed',
      who: office,
      rule: rules.hasNominees,
      event: 'list-proposed',
    },
    {
      verb: 'object',
      from: ['proposed'],
      to: 'same',
      who: [...office, 'member'],
      rule: rules.isNoticeRunning,
      event: 'objected',
      versioned: false,
    },
    { verb: 'answer-objection', from: ['proposed'], to: 'same', who: office, event: 'objection-answered' },
    {
      verb: 'decide',
      from: ['proposed'],
      to: 'decided',
      who: ['secretary-general', 'chairpersons-council'],
      rule: rules.canBeDecided,
      event: 'decided',
      notices: ['member-commended'],
    },
    {
      verb: 'issue-certificates',
      from: ['decided'],
      to: 'certificates-issued',
      who: office,
      event: 'certificates-issued',
    },
    { verb: 'cancel', from: ['nominating', 'proposed'], to: 'cancelled', who: office, event: 'cancelled' },
  ],
};

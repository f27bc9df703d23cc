// The life of a round of awards (表彰), domain 2.13, as one table.
import type { Lifecycle } from '#kernel/lifecycle';
import type { AwardState } from './contract.ts';
import * as rules from './rules.ts';

const office = ['proposal-officer', 'proposal-committee-head'] as const;
/** Committees, parties and groups nominate by those who speak for them; a unit by its own people, and itself alone. */
const nominators = [...office, 'body-officer', 'convenor', 'nominating-unit'] as const;
const beforeDecision: readonly AwardState[] = ['drafted', 'nominating', 'scoring', 'voting', 'public-notice'];

export const awardLifecycle: Lifecycle<AwardState, rules.AwardFacts> = {
  kind: 'award-round',
  initial: 'drafted',
  states: {
    drafted: { turn: 'proposal-office' },
    nominating: { turn: 'nominators' },
    scoring: { turn: 'panel' },
    voting: { turn: 'council' },
    'public-notice': { turn: 'public' },
    decided: { turn: 'proposal-office' },
    'certificates-issued': { turn: null, isFinal: true },
    cancelled: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'open-nominations', from: ['drafted'], to: 'nominating', who: office, event: 'nominations-opened' },
    {
      verb: 'nominate',
      from: ['nominating'],
      to: 'same',
      who: nominators,
      event: 'nominated',
      versioned: false,
    },
    { verb: 'remove-nominee', from: ['nominating'], to: 'same', who: office, event: 'nominee-removed' },
    {
      verb: 'start-scoring',
      from: ['nominating'],
      to: 'scoring',
      who: office,
      rule: rules.canBeScored,
      event: 'scoring-started',
      notices: ['asked-to-score'],
    },
    { verb: 'score', from: ['scoring'], to: 'same', who: ['panelist'], event: 'scored', versioned: false },
    {
      verb: 'start-voting',
      from: ['scoring', 'voting'],
      to: 'voting',
      who: office,
      rule: rules.canBeVotedOn,
      event: 'voting-started',
    },
    {
      verb: 'close-voting',
      from: ['voting'],
      to: 'same',
      who: office,
      rule: rules.canVoteBeClosed,
      event: 'voting-closed',
    },
    { verb: 'run-off', from: ['voting'], to: 'same', who: office, rule: rules.isTied, event: 'run-off-opened' },
    {
      verb: 'decide-tie',
      from: ['voting'],
      to: 'same',
      who: ['proposal-committee-head', 'chairpersons-council'],
      rule: rules.isTied,
      event: 'tie-decided',
    },
    {
      verb: 'publish-notice',
      from: ['voting'],
      to: 'public-notice',
      who: office,
      rule: rules.canBePublished,
      event: 'notice-published',
    },
    {
      verb: 'object',
      from: ['public-notice'],
      to: 'same',
      who: [...office, 'member'],
      rule: rules.isNoticeRunning,
      event: 'objected',
      versioned: false,
    },
    { verb: 'answer-objection', from: ['public-notice'], to: 'same', who: office, event: 'objection-answered' },
    {
      verb: 'decide',
      from: ['public-notice'],
      to: 'decided',
      who: ['proposal-committee-head', 'chairpersons-council'],
      rule: rules.canBeDecided,
      event: 'decided',
    },
    {
      verb: 'issue-certificates',
      from: ['decided'],
      to: 'certificates-issued',
      who: office,
      event: 'certificates-issued',
    },
    { verb: 'cancel', from: beforeDecision, to: 'cancelled', who: office, event: 'cancelled' },
  ],
};

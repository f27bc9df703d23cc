// The life of a cultivation (重点提案培育, domain 2.11): offered or taken up, growing with its team, until it is a proposal.
import type { Lifecycle } from '#kernel/lifecycle';
import type { CultivationState } from '../contract/vocabulary.ts';
import { type CultivationFacts, canBeConcluded, canMature, hasAuthors } from './rules.ts';

const office = ['proposal-officer', 'proposal-committee-head'] as const;
const team = ['author', 'coach', 'keeper'] as const;
const guides = ['coach', 'keeper', ...office] as const;
const atWork: readonly CultivationState[] = ['growing', 'matured'];

export const cultivationLifecycle: Lifecycle<CultivationState, CultivationFacts> = {
  kind: 'cultivation',
  initial: 'offered',
  states: {
    offered: { turn: 'proposal-office' },
    growing: { turn: 'cultivation-team' },
    matured: { turn: 'cultivation-team' },
    'became-proposal': { turn: null, isFinal: true },
    'set-aside': { turn: null },
  },
  transitions: [
    {
      verb: 'take-in',
      from: ['offered'],
      to: 'growing',
      who: office,
      event: 'taken-in',
      notices: ['cultivation-joined'],
    },
    {
      verb: 'name-team',
      from: atWork,
      to: 'same',
      who: ['keeper', ...office],
      event: 'team-named',
      notices: ['cultivation-joined'],
    },
    {
      verb: 'save-idea',
      from: ['offered', ...atWork],
      to: 'same',
      who: ['author', 'keeper'],
      event: 'idea-saved',
    },
    {
      verb: 'write-note',
      from: atWork,
      to: 'same',
      who: team,
      event: 'note-written',
      notices: ['cultivation-note'],
      versioned: false,
    },
    {
      verb: 'give-advice',
      from: atWork,
      to: 'same',
      who: ['coach', 'keeper'],
      event: 'advice-given',
      notices: ['cultivation-advice'],
      versioned: false,
    },
    {
      verb: 'answer-advice',
      from: atWork,
      to: 'same',
      who: ['author'],
      event: 'advice-answered',
      notices: ['cultivation-advice-answered'],
      versioned: false,
    },
    { verb: 'set-milestones', from: atWork, to: 'same', who: team, event: 'milestones-set' },
    {
      verb: 'reach-milestone',
      from: atWork,
      to: 'same',
      who: team,
      event: 'milestone-reached',
      versioned: false,
    },
    { verb: 'mature', from: ['growing'], to: 'matured', who: guides, rule: canMature, event: 'matured' },
    {
      verb: 'resume-growing',
      from: ['matured', 'set-aside'],
      to: 'growing',
      who: guides,
      rule: hasAuthors,
      event: 'resumed',
    },
    {
      verb: 'conclude-as-proposal',
      from: atWork,
      to: 'became-proposal',
      who: [...team, ...office],
      rule: canBeConcluded,
      event: 'became-proposal',
      notices: ['cultivation-became-proposal'],
    },
    {
      verb: 'set-aside',
      from: ['offered', ...atWork],
      to: 'set-aside',
      who: ['keeper', ...office],
      event: 'set-aside',
      notices: ['cultivation-set-aside'],
    },
  ],
};

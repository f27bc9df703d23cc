// The life of a matter somebody raised (反映事项): written down, answered at once or taken further, answered in the end.
import type { Lifecycle } from '#kernel/lifecycle';
import type { MatterState } from '../contract/vocabulary.ts';
import { canBeTurned, type MatterFacts } from './rules.ts';

const office = ['member-affairs-officer'] as const;
const open: readonly MatterState[] = ['recorded', 'followed', 'in-clue', 'in-proposal', 'with-office'];

export const matterLifecycle: Lifecycle<MatterState, MatterFacts> = {
  kind: 'matter',
  initial: 'recorded',
  states: {
    recorded: { turn: 'matter-receiver' },
    followed: { turn: 'matter-receiver' },
    'in-clue': { turn: 'matter-receiver' },
    'in-proposal': { turn: 'matter-receiver' },
    'with-office': { turn: 'member-affairs-office' },
    answered: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'answer-matter',
      from: open,
      to: 'answered',
      who: ['receiver', 'keeper', ...office],
      event: 'answered',
      notices: ['matter-answered'],
    },
    {
      verb: 'turn-into-proposal',
      from: open,
      to: 'in-proposal',
      who: ['receiver'],
      rule: canBeTurned,
      event: 'turned-into-proposal',
    },
    {
      verb: 'turn-into-clue',
      from: open,
      to: 'in-clue',
      who: ['receiver', ...office],
      rule: canBeTurned,
      event: 'turned-into-clue',
    },
    {
      verb: 'hand-to-office',
      from: ['recorded', 'followed'],
      to: 'with-office',
      who: ['receiver', 'keeper'],
      event: 'handed-to-office',
      notices: ['matter-handed-over'],
    },
    {
      verb: 'follow-matter',
      from: open,
      to: ['followed', 'in-clue', 'in-proposal', 'with-office'],
      who: ['receiver', 'keeper', ...office],
      event: 'followed',
      notices: ['matter-followed'],
      versioned: false,
    },
    {
      verb: 'note-response',
      from: ['answered'],
      to: 'same',
      who: ['receiver', 'keeper', ...office],
      event: 'response-noted',
    },
  ],
};

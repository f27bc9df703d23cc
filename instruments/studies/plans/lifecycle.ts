// The life of a year's plan of study (年度学习计划, domain 7): written by its keeper, adopted, followed, summed up.
import type { Lifecycle } from '#kernel/lifecycle';
import type { PlanState } from '../contract/vocabulary.ts';
import { canBeClosed, canBeProposed, type PlanFacts } from './rules.ts';

const keeper = ['plan-keeper'] as const;
/** The party group's resolution is entered by the secretary-general. */
const adopters = ['secretary-general', 'chairpersons-council'] as const;

export const planLifecycle: Lifecycle<PlanState, PlanFacts> = {
  kind: 'study-plan',
  initial: 'draft',
  states: {
    draft: { turn: 'study-secretary' },
    proposed: { turn: 'secretary-general' },
    adopted: { turn: null },
    closed: { turn: null, isFinal: true },
    discarded: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-plan', from: ['draft'], to: 'same', who: keeper, event: 'saved' },
    {
      verb: 'propose-plan',
      from: ['draft'],
      to: 'proposed',
      who: keeper,
      rule: canBeProposed,
      event: 'proposed',
      notices: ['study-plan-proposed'],
    },
    {
      verb: 'return-plan',
      from: ['proposed'],
      to: 'draft',
      who: adopters,
      event: 'returned',
      notices: ['study-plan-returned'],
    },
    {
      verb: 'adopt-plan',
      from: ['proposed'],
      to: 'adopted',
      who: adopters,
      rule: canBeProposed,
      event: 'adopted',
      notices: ['study-plan-adopted'],
    },
    { verb: 'amend-plan', from: ['adopted'], to: 'same', who: keeper, event: 'amended' },
    {
      verb: 'link-gathering',
      from: ['adopted'],
      to: 'same',
      who: keeper,
      event: 'gathering-linked',
      versioned: false,
    },
    {
      verb: 'unlink-gathering',
      from: ['adopted'],
      to: 'same',
      who: keeper,
      event: 'gathering-unlinked',
      versioned: false,
    },
    { verb: 'close-plan', from: ['adopted'], to: 'closed', who: keeper, rule: canBeClosed, event: 'closed' },
    { verb: 'discard-plan', from: ['draft'], to: 'discarded', who: keeper, event: 'discarded' },
  ],
};

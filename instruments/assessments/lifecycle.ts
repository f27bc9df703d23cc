// The life of a version of the rules, and of one year's assessment (domain 6.2), as two tables.
import type { Lifecycle } from '#kernel/lifecycle';
import { deciders, type RulesState, type YearState } from './contract/vocabulary.ts';
import * as rules from './rules.ts';

const office = ['member-affairs-officer', 'secretary-general'] as const;

export const rulesLifecycle: Lifecycle<RulesState, rules.RulesFacts> = {
  kind: 'assessment-rules',
  initial: 'drafted',
  states: {
    drafted: { turn: 'members-office' },
    'in-force': { turn: null },
    retired: { turn: null, isFinal: true },
    discarded: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'edit-rules', from: ['drafted'], to: 'same', who: office, event: 'edited' },
    {
      verb: 'put-in-force',
      from: ['drafted'],
      to: 'in-force',
      who: deciders,
      rule: rules.canBePutInForce,
      event: 'put-in-force',
    },
    { verb: 'discard-rules', from: ['drafted'], to: 'discarded', who: office, event: 'discarded' },
    {
      verb: 'retire-rules',
      from: ['in-force'],
      to: 'retired',
      who: deciders,
      rule: rules.canBeRetired,
      event: 'retired',
    },
  ],
};

export const yearLifecycle: Lifecycle<YearState, rules.YearFacts> = {
  kind: 'assessment',
  initial: 'running',
  states: {
    running: { turn: 'members-office' },
    frozen: { turn: 'secretary-general' },
    sealed: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'change-rules', from: ['running'], to: 'same', who: office, event: 'rules-changed' },
    {
      verb: 'propose-award',
      from: ['running', 'frozen'],
      to: 'same',
      who: office,
      event: 'award-proposed',
      notices: ['award-to-decide'],
      versioned: false,
    },
    {
      verb: 'decide-award',
      from: ['running', 'frozen'],
      to: 'same',
      who: deciders,
      event: 'award-decided',
      notices: ['award-decided'],
      versioned: false,
    },
    {
      verb: 'freeze',
      from: ['running'],
      to: 'frozen',
      who: office,
      rule: rules.canBeFrozen,
      event: 'frozen',
      notices: ['assessment-frozen'],
    },
    { verb: 'unfreeze', from: ['frozen'], to: 'running', who: deciders, event: 'unfrozen' },
    {
      verb: 'seal',
      from: ['frozen'],
      to: 'sealed',
      who: deciders,
      rule: rules.canBeSealed,
      event: 'sealed',
      notices: ['assessment-sealed'],
    },
    {
      verb: 'reopen-deed',
      from: ['frozen', 'sealed'],
      to: 'same',
      who: deciders,
      event: 'deed-reopened',
      notices: ['sheet-counted-again'],
      versioned: false,
    },
  ],
};

// A training class (培训班, domain 6.5): its sessions are gatherings; concluded, it gives certificates.
import type { Lifecycle } from '#kernel/lifecycle';
import type { TrainingState } from '../contract/vocabulary.ts';
import { canBeConcluded, type TrainingFacts } from './rules.ts';

const secretary = ['study-secretary'] as const;

export const trainingLifecycle: Lifecycle<TrainingState, TrainingFacts> = {
  kind: 'training-class',
  initial: 'running',
  states: {
    running: { turn: 'study-secretary' },
    concluded: { turn: null, isFinal: true },
    'called-off': { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-training', from: ['running'], to: 'same', who: secretary, event: 'saved' },
    {
      verb: 'conclude-training',
      from: ['running'],
      to: 'concluded',
      who: secretary,
      rule: canBeConcluded,
      event: 'concluded',
      notices: ['training-certificate'],
    },
    { verb: 'call-off-training', from: ['running'], to: 'called-off', who: secretary, event: 'called-off' },
  ],
};

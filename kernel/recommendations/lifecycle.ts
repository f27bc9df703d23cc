// The life of a commitment (承诺事项): promised → evidence given → verified by those who asked, or sent back.
import type { Lifecycle } from '#kernel/lifecycle';
import type { CommitmentState } from './contract.ts';

export const commitmentLifecycle: Lifecycle<CommitmentState, null> = {
  kind: 'commitment',
  initial: 'promised',
  states: {
    promised: { turn: 'units' },
    'evidence-given': { turn: 'raters' },
    verified: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'give-evidence',
      from: ['promised'],
      to: 'evidence-given',
      who: ['unit-contact', 'unit-drafter', 'unit-leader'],
      event: 'evidence-given',
      notices: ['evidence-to-verify'],
    },
    {
      verb: 'verify',
      from: ['evidence-given'],
      to: 'verified',
      who: ['proposer', 'proposal-officer'],
      event: 'verified',
      notices: ['commitment-decided'],
    },
    {
      verb: 'return-evidence',
      from: ['evidence-given'],
      to: 'promised',
      who: ['proposer', 'proposal-officer'],
      event: 'evidence-returned',
      notices: ['commitment-decided'],
    },
  ],
};

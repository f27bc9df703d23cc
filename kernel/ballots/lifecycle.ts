// The life of a ballot, as one table. `system` is here the instrument whose case it belongs to, after it asked who may;
// `voter` stands on the roll; a secret paper comes through the public door, from nobody in particular.
import type { Lifecycle } from '#kernel/lifecycle';
import type { BallotState } from './contract.ts';
import { type BallotFacts, canBeOpened, isNamed, isSecret, mayRunOff, mayTieBeDecided } from './rules.ts';

export const ballotLifecycle: Lifecycle<BallotState, BallotFacts> = {
  kind: 'ballot',
  initial: 'prepared',
  states: {
    prepared: { turn: 'host' },
    open: { turn: 'voter' },
    tied: { turn: 'host' },
    closed: { turn: null, isFinal: true },
    void: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'open', from: ['prepared'], to: 'open', who: ['system'], rule: canBeOpened, event: 'opened' },
    { verb: 'cast', from: ['open'], to: 'same', who: ['voter'], rule: isNamed, event: 'vote-cast', versioned: false },
    {
      verb: 'receive-paper',
      from: ['open'],
      to: 'same',
      who: ['voter'],
      rule: isSecret,
      event: 'paper-received',
      versioned: false,
    },
    // Leaves no event: whatever the record kept of it could be laid beside the roll.
    {
      verb: 'cast-paper',
      from: ['open'],
      to: 'same',
      who: ['public'],
      rule: isSecret,
      event: 'paper-cast',
      versioned: false,
    },
    {
      verb: 'record-counts',
      from: ['open'],
      to: 'same',
      who: ['proposal-officer', 'proposal-committee-head', 'secretary-general'],
      event: 'counts-recorded',
      versioned: false,
    },
    { verb: 'close', from: ['open'], to: ['closed', 'tied', 'void'], who: ['system'], event: 'closed' },
    { verb: 'run-off', from: ['tied'], to: 'closed', who: ['system'], rule: mayRunOff, event: 'run-off-prepared' },
    { verb: 'decide-tie', from: ['tied'], to: 'closed', who: ['system'], rule: mayTieBeDecided, event: 'tie-decided' },
    { verb: 'void', from: ['prepared', 'open', 'tied'], to: 'void', who: ['system'], event: 'voided' },
  ],
};

// The life of a liaison pair (联系对子, domain 1.5): it stands with its contacts until it is ended.
import type { Lifecycle } from '#kernel/lifecycle';
import type { PairState } from './contract.ts';

const office = ['member-affairs-officer'] as const;

export const pairLifecycle: Lifecycle<PairState, object> = {
  kind: 'liaison-pair',
  initial: 'standing',
  states: { standing: { turn: null }, ended: { turn: null, isFinal: true } },
  transitions: [
    { verb: 'change-pair', from: ['standing'], to: 'same', who: office, event: 'changed' },
    {
      verb: 'note-contact',
      from: ['standing'],
      to: 'same',
      who: ['contactor', 'contactee'],
      event: 'contact-noted',
      notices: ['liaison-contact-noted'],
      versioned: false,
    },
    {
      verb: 'share-contact',
      from: ['standing', 'ended'],
      to: 'same',
      who: ['contactor'],
      event: 'contact-shared',
      notices: ['liaison-contact-shared'],
      versioned: false,
    },
    {
      verb: 'take-back-contact',
      from: ['standing'],
      to: 'same',
      who: ['contactor', 'contactee'],
      event: 'contact-taken-back',
      versioned: false,
    },
    { verb: 'end-pair', from: ['standing'], to: 'ended', who: office, event: 'ended', notices: ['liaison-ended'] },
  ],
};

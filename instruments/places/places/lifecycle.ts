// The life of a place (委员工作室、活动之家、工作站, domain 6.5): planned, open with its rota, resting, closed.
import type { Lifecycle } from '#kernel/lifecycle';
import type { PlaceState } from '../contract/vocabulary.ts';
import { canOpen, type PlaceFacts } from './rules.ts';

const office = ['member-affairs-officer'] as const;
const keepers = ['keeper', ...office] as const;
const inUse: readonly PlaceState[] = ['open', 'resting'];

export const placeLifecycle: Lifecycle<PlaceState, PlaceFacts> = {
  kind: 'place',
  initial: 'planned',
  states: {
    planned: { turn: 'member-affairs-office' },
    open: { turn: null },
    resting: { turn: null },
    closed: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-place', from: ['planned', 'open', 'resting'], to: 'same', who: office, event: 'saved' },
    {
      verb: 'open-place',
      from: ['planned', 'resting'],
      to: 'open',
      who: office,
      rule: canOpen,
      event: 'opened',
      notices: ['place-opened'],
    },
    {
      verb: 'plan-rota',
      from: ['open'],
      to: 'same',
      who: keepers,
      event: 'rota-planned',
      notices: ['place-duty-planned'],
      versioned: false,
    },
    {
      verb: 'record-visit',
      from: ['open'],
      to: 'same',
      who: ['duty-member', ...keepers],
      event: 'visit-recorded',
      versioned: false,
    },
    {
      verb: 'confirm-duty',
      from: inUse,
      to: 'same',
      who: ['duty-member', ...keepers],
      event: 'duty-confirmed',
      versioned: false,
    },
    {
      verb: 'ask-swap',
      from: ['open'],
      to: 'same',
      who: ['duty-member'],
      event: 'swap-asked',
      notices: ['place-swap-asked'],
      versioned: false,
    },
    {
      verb: 'answer-swap',
      from: ['open'],
      to: 'same',
      who: ['swap-partner'],
      event: 'swap-answered',
      notices: ['place-swap-agreed', 'place-swap-declined'],
      versioned: false,
    },
    {
      verb: 'withdraw-swap',
      from: inUse,
      to: 'same',
      who: ['duty-member'],
      event: 'swap-withdrawn',
      versioned: false,
    },
    {
      verb: 'cancel-duty',
      from: inUse,
      to: 'same',
      who: keepers,
      event: 'duty-cancelled',
      notices: ['place-duty-cancelled'],
      versioned: false,
    },
    {
      verb: 'look-up-visitor',
      from: [...inUse, 'closed'],
      to: 'same',
      who: ['duty-member', ...keepers],
      event: 'visitor-looked-up',
      versioned: false,
    },
    {
      verb: 'forget-visitor',
      from: [...inUse, 'closed'],
      to: 'same',
      who: ['system'],
      event: 'visitor-forgotten',
    },
    { verb: 'show-on-portal', from: inUse, to: 'same', who: office, event: 'shown-on-portal' },
    { verb: 'hide-from-portal', from: inUse, to: 'same', who: office, event: 'hidden-from-portal' },
    {
      verb: 'agree-to-be-named',
      from: inUse,
      to: 'same',
      who: ['duty-member'],
      event: 'naming-chosen',
      versioned: false,
    },
    {
      verb: 'rest-place',
      from: ['open'],
      to: 'resting',
      who: office,
      event: 'rested',
      notices: ['place-duty-cancelled'],
    },
    {
      verb: 'close-place',
      from: ['planned', 'open', 'resting'],
      to: 'closed',
      who: office,
      event: 'closed',
      notices: ['place-duty-cancelled'],
    },
  ],
};

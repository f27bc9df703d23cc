// The life of a two-way appraisal (双向评议), domain 2.12: back to back until all sheets are in or the window closes.
import type { Lifecycle } from '#kernel/lifecycle';
import type { TwoWayState } from './contract.ts';
import {
  canAdvise,
  canAskRenewedReply,
  canFillAsCommittee,
  canFillAsProposer,
  canFillAsUnit,
  canRemark,
  isWindowOver,
  type TwoWayFacts,
} from './rules.ts';

const office = ['proposal-officer', 'proposal-committee-head'] as const;
const afterFilling = ['open', 'following-up', 'concluded'] as const;

export const twoWayLifecycle: Lifecycle<TwoWayState, TwoWayFacts> = {
  kind: 'two-way-appraisal',
  initial: 'open',
  states: {
    open: { turn: 'appraisers' },
    'following-up': { turn: 'proposal-office' },
    concluded: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'fill-as-proposer',
      from: ['open'],
      to: afterFilling,
      who: ['appraising-proposer'],
      rule: canFillAsProposer,
      event: 'proposer-appraised',
      notices: ['two-way-disclosed'],
      versioned: false,
    },
    {
      verb: 'fill-as-committee',
      from: ['open'],
      to: afterFilling,
      who: office,
      rule: canFillAsCommittee,
      event: 'committee-appraised',
      notices: ['two-way-disclosed'],
      versioned: false,
    },
    {
      verb: 'fill-as-unit',
      from: ['open'],
      to: afterFilling,
      who: ['unit-contact', 'unit-leader'],
      rule: canFillAsUnit,
      event: 'unit-appraised',
      notices: ['two-way-disclosed'],
      versioned: false,
    },
    {
      verb: 'remark',
      from: ['open'],
      to: 'same',
      who: ['appraising-co-signer'],
      rule: canRemark,
      event: 'remarked',
      versioned: false,
    },
    {
      verb: 'close-window',
      from: ['open'],
      to: ['following-up', 'concluded'],
      who: ['system'],
      rule: isWindowOver,
      event: 'window-closed',
      notices: ['two-way-disclosed'],
    },
    {
      verb: 'ask-renewed-reply',
      from: ['following-up'],
      to: 'same',
      who: office,
      rule: canAskRenewedReply,
      event: 'renewed-reply-asked',
      notices: ['renewed-reply-asked'],
    },
    {
      verb: 'advise-proposer',
      from: ['following-up'],
      to: 'same',
      who: office,
      rule: canAdvise,
      event: 'proposer-advised',
      notices: ['proposer-advised'],
    },
    { verb: 'conclude', from: ['following-up'], to: 'concluded', who: office, event: 'concluded' },
  ],
};

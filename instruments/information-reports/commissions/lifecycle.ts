// The life of a commission (约稿): planned, asking from its first day to its last, closed; standing ones come round again.
import type { Lifecycle } from '#kernel/lifecycle';
import type { CommissionState } from '../contract/commissions.ts';
import { type CommissionFacts, canBeOpened } from './rules.ts';

const desk = ['information-officer', 'information-head'] as const;

export const commissionLifecycle: Lifecycle<CommissionState, CommissionFacts> = {
  kind: 'information-commission',
  initial: 'planned',
  states: {
    planned: { turn: 'information-office' },
    asking: { turn: null },
    closed: { turn: null, isFinal: true },
    'called-off': { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-commission', from: ['planned'], to: 'same', who: desk, event: 'saved' },
    {
      verb: 'open-commission',
      from: ['planned'],
      to: 'asking',
      who: [...desk, 'system'],
      rule: canBeOpened,
      event: 'opened',
      notices: ['information-commissioned'],
    },
    { verb: 'close-commission', from: ['asking'], to: 'closed', who: [...desk, 'system'], event: 'closed' },
    { verb: 'call-off', from: ['planned', 'asking'], to: 'called-off', who: desk, event: 'called-off' },
  ],
};

// The life of a direct-report point (直报点, domain 3.3): registered, in service, suspended for a while, withdrawn.
import type { Lifecycle } from '#kernel/lifecycle';
import type { PointState } from '../contract/vocabulary.ts';
import { canBeOpened, type PointFacts } from './rules.ts';

const office = ['information-officer', 'information-head'] as const;

export const pointLifecycle: Lifecycle<PointState, PointFacts> = {
  kind: 'report-point',
  initial: 'registered',
  states: {
    registered: { turn: 'public-matter-office' },
    'in-service': { turn: null },
    suspended: { turn: null },
    withdrawn: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-point', from: ['registered', 'in-service', 'suspended'], to: 'same', who: office, event: 'saved' },
    {
      verb: 'open-point',
      from: ['registered', 'suspended'],
      to: 'in-service',
      who: office,
      rule: canBeOpened,
      event: 'opened',
      notices: ['report-point-opened'],
    },
    {
      verb: 'suspend-point',
      from: ['in-service'],
      to: 'suspended',
      who: office,
      event: 'suspended',
      notices: ['report-point-suspended'],
    },
    {
      verb: 'withdraw-point',
      from: ['registered', 'in-service', 'suspended'],
      to: 'withdrawn',
      who: office,
      event: 'withdrawn',
      notices: ['report-point-suspended'],
    },
    {
      verb: 'record-service',
      from: ['in-service'],
      to: 'same',
      who: ['in-charge'],
      event: 'service-recorded',
      versioned: false,
    },
  ],
};

// The life of a call for topics (征集选题, domain 2.3): announced, open until its day, closed, ended by its guide list.
import type { Lifecycle } from '#kernel/lifecycle';
import type { CallState } from '../contract/vocabulary.ts';
import { type CallFacts, canBeAnnounced, canBeExtended, canBeOpened, canPublishGuide } from './rules.ts';

const office = ['proposal-officer', 'proposal-committee-head'] as const;
const beforeGuide: readonly CallState[] = ['open', 'closed'];

export const callLifecycle: Lifecycle<CallState, CallFacts> = {
  kind: 'topic-call',
  initial: 'draft',
  states: {
    draft: { turn: 'proposal-office' },
    announced: { turn: null },
    open: { turn: null },
    closed: { turn: 'proposal-office' },
    'guide-published': { turn: null },
    withdrawn: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-call', from: ['draft'], to: 'same', who: office, event: 'saved' },
    {
      verb: 'announce-call',
      from: ['draft'],
      to: ['announced', 'open'],
      who: office,
      rule: canBeAnnounced,
      event: 'announced',
      notices: ['topic-call-opened'],
    },
    {
      verb: 'open-call',
      from: ['announced'],
      to: 'open',
      who: ['system', ...office],
      rule: canBeOpened,
      event: 'opened',
      notices: ['topic-call-opened'],
    },
    {
      verb: 'extend-call',
      from: ['announced', 'open'],
      to: 'same',
      who: office,
      rule: canBeExtended,
      event: 'extended',
    },
    { verb: 'close-call', from: ['open'], to: 'closed', who: ['system', ...office], event: 'closed' },
    {
      verb: 'add-topic',
      from: beforeGuide,
      to: 'same',
      who: office,
      event: 'topic-added',
      versioned: false,
    },
    { verb: 'save-guide', from: beforeGuide, to: 'same', who: office, event: 'guide-saved' },
    {
      verb: 'publish-guide',
      from: ['closed'],
      to: 'guide-published',
      who: office,
      rule: canPublishGuide,
      event: 'guide-published',
      notices: ['topic-guide-published'],
    },
    { verb: 'recall-guide', from: ['guide-published'], to: 'closed', who: office, event: 'guide-recalled' },
    {
      verb: 'withdraw-call',
      from: ['draft', 'announced', 'open', 'closed'],
      to: 'withdrawn',
      who: office,
      event: 'withdrawn',
    },
  ],
};

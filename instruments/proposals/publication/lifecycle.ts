// The way of a proposal's text to the public (domain 2.9): two persons, and back at any time.
import type { Lifecycle } from '#kernel/lifecycle';
import { checkStillHolds, releasedBySecond, somethingIsPublic } from '#kernel/publication';
import type { PublicationState } from './contract.ts';
import type { PublicationFacts } from './rules.ts';

const officer = ['proposal-officer'] as const;
const head = ['proposal-committee-head'] as const;
const office = [...officer, ...head] as const;

export const publicationLifecycle: Lifecycle<PublicationState, PublicationFacts> = {
  kind: 'publication',
  initial: 'not-considered',
  states: {
    'not-considered': { turn: null },
    checking: { turn: null },
    cleared: { turn: null },
    'not-public': { turn: null },
    published: { turn: null },
    'update-cleared': { turn: null },
    withdrawn: { turn: null },
  },
  transitions: [
    {
      verb: 'save-check',
      from: ['not-considered', 'checking', 'not-public', 'withdrawn'],
      to: 'checking',
      who: officer,
      event: 'check-saved',
    },
    {
      verb: 'clear',
      from: ['not-considered', 'checking', 'not-public', 'withdrawn'],
      to: 'cleared',
      who: officer,
      event: 'cleared',
    },
    {
      verb: 'clear-update',
      from: ['published', 'update-cleared'],
      to: 'update-cleared',
      who: officer,
      event: 'update-cleared',
    },
    {
      verb: 'release',
      from: ['cleared', 'update-cleared'],
      to: 'published',
      who: head,
      rule: (facts) => releasedBySecond(facts) ?? checkStillHolds(facts),
      event: 'released',
    },
    { verb: 'send-back', from: ['cleared'], to: 'checking', who: head, event: 'sent-back' },
    { verb: 'decline-update', from: ['update-cleared'], to: 'published', who: head, event: 'update-declined' },
    {
      verb: 'keep-back',
      from: ['not-considered', 'checking', 'cleared'],
      to: 'not-public',
      who: office,
      event: 'kept-back',
    },
    {
      verb: 'withdraw',
      from: ['not-considered', 'checking', 'cleared', 'not-public', 'published', 'update-cleared'],
      to: 'withdrawn',
      who: head,
      rule: somethingIsPublic,
      event: 'withdrawn',
    },
  ],
};

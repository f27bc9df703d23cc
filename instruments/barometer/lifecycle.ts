// The life of an issue: found by the software, corrected by people, gone when nobody raises it any more.
import type { Lifecycle } from '#kernel/lifecycle';
import type { IssueState } from './contract.ts';
import { canBeCommissioned, canBecomeTopic, canUndo, type IssueFacts } from './rules.ts';
import { commissioners, correctors } from './who-sees.ts';

export const issueLifecycle: Lifecycle<IssueState, IssueFacts> = {
  kind: 'barometer-issue',
  initial: 'open',
  states: {
    open: { turn: null },
    merged: { turn: null },
    gone: { turn: null },
  },
  transitions: [
    { verb: 'keep-issue', from: ['open', 'gone'], to: ['open', 'gone'], who: ['system'], event: 'kept' },
    { verb: 'rename-issue', from: ['open'], to: 'same', who: correctors, event: 'renamed' },
    { verb: 'take-out', from: ['open'], to: 'same', who: correctors, event: 'voice-taken-out' },
    { verb: 'merge-into', from: ['open'], to: 'merged', who: correctors, event: 'merged' },
    {
      verb: 'undo-correction',
      from: ['open', 'merged', 'gone'],
      to: 'open',
      who: correctors,
      rule: canUndo,
      event: 'correction-undone',
    },
    { verb: 'make-topic', from: ['open'], to: 'same', who: correctors, rule: canBecomeTopic, event: 'topic-made' },
    {
      verb: 'make-commission',
      from: ['open'],
      to: 'same',
      who: commissioners,
      rule: canBeCommissioned,
      event: 'commission-made',
    },
    {
      verb: 'start-draft',
      from: ['open'],
      to: 'same',
      who: ['member'],
      event: 'draft-begun',
      versioned: false,
    },
  ],
};

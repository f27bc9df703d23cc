// The life of an issue (一期, domain B.2): edited, checked by a second person, signed by a third, numbered and sent.
import type { Lifecycle } from '#kernel/lifecycle';
import type { IssueState } from '../contract/vocabulary.ts';
import { upwardTransitions } from '../upward/transitions.ts';
import {
  canBeChecked,
  checkedBySecond,
  type IssueFacts,
  isPublicNow,
  releasedBySecond,
  signedByThird,
} from './rules.ts';

const desk = ['information-officer', 'information-head'] as const;
const signing = ['secretary-general', 'chairpersons-council'] as const;

export const issueLifecycle: Lifecycle<IssueState, IssueFacts> = {
  kind: 'information-issue',
  initial: 'being-edited',
  states: {
    'being-edited': { turn: 'information-office' },
    'in-review': { turn: 'information-checker' },
    'in-signing': { turn: 'information-signer' },
    signed: { turn: 'information-office' },
    sent: { turn: null, isFinal: true },
    dropped: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-issue', from: ['being-edited'], to: 'same', who: desk, event: 'text-saved' },
    { verb: 'set-shares', from: ['being-edited'], to: 'same', who: desk, event: 'shares-set' },
    { verb: 'add-source', from: ['being-edited'], to: 'same', who: desk, event: 'source-added' },
    { verb: 'remove-source', from: ['being-edited'], to: 'same', who: desk, event: 'source-removed' },
    {
      verb: 'send-to-check',
      from: ['being-edited'],
      to: 'in-review',
      who: desk,
      rule: canBeChecked,
      event: 'sent-to-check',
      notices: ['information-to-check'],
    },
    {
      verb: 'pass',
      from: ['in-review'],
      to: 'in-signing',
      who: desk,
      rule: checkedBySecond,
      event: 'passed',
      notices: ['information-to-sign'],
    },
    {
      verb: 'sign',
      from: ['in-signing'],
      to: 'signed',
      who: [...signing, 'information-head'],
      rule: signedByThird,
      event: 'signed',
      notices: ['information-signed'],
    },
    {
      verb: 'send-back',
      from: ['in-review', 'in-signing', 'signed'],
      to: 'being-edited',
      who: [...desk, ...signing],
      event: 'sent-back',
      notices: ['information-sent-back'],
    },
    {
      verb: 'send',
      from: ['signed'],
      to: 'sent',
      who: desk,
      stops: ['information-same-day'],
      event: 'sent',
    },
    {
      verb: 'drop',
      from: ['being-edited', 'in-review', 'in-signing', 'signed'],
      to: 'dropped',
      who: desk,
      stops: ['information-same-day'],
      event: 'dropped',
    },
    {
      verb: 'publish',
      from: ['sent'],
      to: 'same',
      who: ['information-head', ...signing],
      rule: releasedBySecond,
      event: 'published',
      notices: ['information-published'],
    },
    {
      verb: 'withdraw-issue',
      from: ['sent'],
      to: 'same',
      who: [...desk, ...signing],
      rule: isPublicNow,
      event: 'withdrawn',
      notices: ['information-issue-withdrawn'],
    },
    ...upwardTransitions,
  ],
};

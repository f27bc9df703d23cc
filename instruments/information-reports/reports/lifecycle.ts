// The life of an information report (社情民意信息, domain B.2): written, sent in, taken in or not, edited into a bulletin.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ReportState } from '../contract/vocabulary.ts';
import { reportUpwardTransitions } from '../upward/report-transitions.ts';
import { canBeSubmitted, isNotUrgentYet, type ReportFacts } from './rules.ts';

const desk = ['information-officer', 'information-head'] as const;

export const reportLifecycle: Lifecycle<ReportState, ReportFacts> = {
  kind: 'information-report',
  initial: 'draft',
  states: {
    draft: { turn: 'information-author' },
    submitted: { turn: 'information-office' },
    accepted: { turn: 'information-office' },
    editing: { turn: 'information-office' },
    printed: { turn: null, isFinal: true },
    rejected: { turn: null },
    withdrawn: { turn: null, isFinal: true },
    converted: { turn: null, isFinal: true },
    discarded: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save', from: ['draft'], to: 'same', who: ['author'], event: 'saved' },
    {
      verb: 'submit',
      from: ['draft'],
      to: 'submitted',
      who: ['author'],
      rule: canBeSubmitted,
      event: 'submitted',
      notices: ['information-arrived', 'information-urgent'],
    },
    { verb: 'discard', from: ['draft'], to: 'discarded', who: ['author'], event: 'discarded' },
    {
      verb: 'withdraw',
      from: ['submitted'],
      to: 'withdrawn',
      who: ['author'],
      stops: ['information-intake'],
      event: 'withdrawn',
    },
    {
      verb: 'mark-urgent',
      from: ['submitted', 'accepted'],
      to: 'same',
      who: desk,
      rule: isNotUrgentYet,
      event: 'marked-urgent',
      notices: ['information-urgent'],
    },
    {
      verb: 'accept',
      from: ['submitted'],
      to: 'accepted',
      who: desk,
      stops: ['information-intake'],
      event: 'accepted',
      notices: ['information-accepted'],
    },
    {
      verb: 'reject',
      from: ['submitted', 'accepted'],
      to: 'rejected',
      who: desk,
      stops: ['information-intake', 'information-same-day'],
      event: 'rejected',
      notices: ['information-rejected'],
    },
    {
      verb: 'turn-into-proposal',
      from: ['submitted', 'accepted', 'rejected'],
      to: 'converted',
      who: ['proposing-author'],
      stops: ['information-intake', 'information-same-day'],
      event: 'turned-into-proposal',
    },
    { verb: 'take-into-issue', from: ['accepted'], to: 'editing', who: ['system'], event: 'taken-into-issue' },
    { verb: 'put-back', from: ['editing'], to: 'accepted', who: ['system'], event: 'put-back' },
    {
      verb: 'print',
      from: ['editing'],
      to: 'printed',
      who: ['system'],
      stops: ['information-same-day'],
      event: 'printed',
      notices: ['information-printed'],
    },
    ...reportUpwardTransitions,
  ],
};

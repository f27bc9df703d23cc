// The life of a yearly duty report (年度述职): begun from the record, handed in, acknowledged or returned with a remark.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ReportState } from '../contract/vocabulary.ts';
import { canBeHandedIn, isReceivedByAnother, type ReportFacts } from './rules.ts';

const receivers = ['addressee', 'member-affairs-officer', 'secretary-general'] as const;

export const reportLifecycle: Lifecycle<ReportState, ReportFacts> = {
  kind: 'duty-report',
  initial: 'draft',
  states: {
    draft: { turn: 'the-member' },
    submitted: { turn: 'members-office' },
    returned: { turn: 'the-member' },
    acknowledged: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-report', from: ['draft', 'returned'], to: 'same', who: ['the-member'], event: 'saved' },
    {
      verb: 'submit-report',
      from: ['draft', 'returned'],
      to: 'submitted',
      who: ['the-member'],
      rule: canBeHandedIn,
      event: 'submitted',
      notices: ['duty-report-arrived'],
    },
    {
      verb: 'acknowledge-report',
      from: ['submitted'],
      to: 'acknowledged',
      who: receivers,
      rule: isReceivedByAnother,
      event: 'acknowledged',
      notices: ['duty-report-answered'],
    },
    {
      verb: 'return-report',
      from: ['submitted'],
      to: 'returned',
      who: receivers,
      rule: isReceivedByAnother,
      event: 'returned',
      notices: ['duty-report-answered'],
    },
  ],
};

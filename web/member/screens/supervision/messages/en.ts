import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'Supervision',
  comma: ', ',
  waits: {
    objection: 'signing for it',
    'first-meeting': 'the first meeting',
    'co-opinion': 'the co-unit’s opinion',
    reply: 'the reply',
    rehandling: 'handling again',
    countersign: 'the countersignature',
    adjudication: 'the decision on the objection',
    check: 'the check of the reply',
    'pre-review': 'the pre-review',
    assignment: 'the assignment',
    decision: 'the decision to file',
    commitment: 'the promise',
    silence: 'progress',
  },
  said: {
    remind: '{date}: {unit} was reminded of {awaited}',
    phone: '{date}: {unit} was telephoned about {awaited}',
    notice: '{date}: a written notice went to {unit} about {awaited}',
    answer: '{date}: {unit} answered the notice, to be done by {until}',
    'put-off': '{date}: chasing was put off',
    leader: '{date}: it was reported to the leaders',
  },
};

// What may be done with an issue once it was sent: sent upward, adopted there, told of. Rows of the issue's table.
import type { Transition } from '#kernel/lifecycle';
import type { IssueState } from '../contract/vocabulary.ts';
import type { IssueFacts } from '../issues/rules.ts';

const desk = ['information-officer', 'information-head'] as const;
const sent = { from: ['sent'], to: 'same' } as const;

export const upwardTransitions: readonly Transition<IssueState, IssueFacts>[] = [
  { verb: 'send-upward', ...sent, who: desk, event: 'sent-upward' },
  { verb: 'note-delivery', ...sent, who: ['system'], event: 'delivery-noted', versioned: false },
  { verb: 'record-adoption', ...sent, who: desk, event: 'adoption-recorded', notices: ['information-adoption-told'] },
  { verb: 'correct-adoption', ...sent, who: desk, event: 'adoption-corrected' },
  { verb: 'withdraw-adoption', ...sent, who: desk, event: 'adoption-withdrawn' },
  {
    verb: 'take-adoption',
    ...sent,
    who: ['system'],
    event: 'adoption-told',
    notices: ['information-adoption-told'],
    versioned: false,
  },
  { verb: 'note-instruction', ...sent, who: ['system'], event: 'instruction-noted', versioned: false },
];

// What is noted on a printed report, so that its author follows what becomes of it. Rows of the report's table.
import type { Transition } from '#kernel/lifecycle';
import type { ReportState } from '../contract/vocabulary.ts';
import type { ReportFacts } from '../reports/rules.ts';

const printed = { from: ['printed'], to: 'same', who: ['system'], versioned: false } as const;

export const reportUpwardTransitions: readonly Transition<ReportState, ReportFacts>[] = [
  { verb: 'note-sending', ...printed, event: 'sent-upward', notices: ['information-sent-upward'] },
  { verb: 'note-adoption', ...printed, event: 'adopted-above', notices: ['information-adopted-above'] },
  { verb: 'note-adoption-changed', ...printed, event: 'adoption-changed', notices: ['information-adoption-changed'] },
  { verb: 'note-instructed', ...printed, event: 'instructed', notices: ['information-instructed'] },
  { verb: 'note-instruction-withdrawn', ...printed, event: 'instruction-withdrawn' },
  { verb: 'note-handling', ...printed, event: 'handling-begun', notices: ['information-handling'] },
  { verb: 'note-answer', ...printed, event: 'answered', notices: ['information-answered'] },
];

import type { Act } from '#kernel/acts';
import { approveStep, declineStep, endCase } from './actions/decide-step.ts';
import { noteSilence, stateOwnView } from './actions/hear.ts';
import { openCase } from './actions/open-case.ts';
import { proposeNextStep } from './actions/propose-step.ts';

export const disciplineActs: readonly Act[] = [
  ...[openCase, stateOwnView, noteSilence],
  ...[approveStep, declineStep, proposeNextStep, endCase],
];

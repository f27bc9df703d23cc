// Pure rules of the ladder: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';
import { type LadderStep, ladderSteps } from './contract.ts';

export interface DisciplineFacts {
  readonly today: string;
  /** The first day on which silence may be noted is the one after. */
  readonly answerBy: string;
  readonly step: LadderStep;
  readonly isProposer: boolean;
  /** The highest rung in force; null when none is. */
  readonly inForce: LadderStep | null;
}

export const isHeardInTime = ({ today, answerBy }: DisciplineFacts): Refusal | null =>
  today <= answerBy ? refuse('hearing-still-open', { until: answerBy }) : null;

export const isNotProposer = ({ isProposer }: DisciplineFacts): Refusal | null =>
  isProposer ? refuse('approver-is-proposer') : null;

export const hasNextStep = ({ inForce }: DisciplineFacts): Refusal | null =>
  inForce === 'removal' ? refuse('ladder-at-its-end') : null;

const indexOf = (step: LadderStep | null): number => (step === null ? -1 : ladderSteps.indexOf(step));

/** The next rung; all above it where the committee allows rungs to be left out. */
export const nextSteps = (inForce: LadderStep | null, maySkip: boolean): LadderStep[] => {
  const above = ladderSteps.slice(indexOf(inForce) + 1);
  return maySkip ? above : above.slice(0, 1);
};

export interface StepWanted {
  readonly step: LadderStep;
  readonly inForce: LadderStep | null;
  readonly maySkip: boolean;
  readonly skipReason: string;
}

export function stepProblem({ step, inForce, maySkip, skipReason }: StepWanted): Refusal | null {
  const distance = indexOf(step) - indexOf(inForce);
  if (distance < 1) return refuse('step-behind');
  if (distance === 1) return null;
  if (!maySkip) return refuse('step-skipped');
  return skipReason.length < 2 ? refuse('skip-reason-missing') : null;
}

/** The last step is the Standing Committee's: its meeting and day must be said, and the day have come. */
export function decisionProblem(wanted: {
  step: LadderStep;
  meeting: string;
  metOn: string | null;
  today: string;
}): Refusal | null {
  const { step, meeting, metOn, today } = wanted;
  if (metOn !== null && metOn > today) return refuse('meeting-ahead', { on: metOn });
  return step === 'removal' && (meeting.length < 2 || metOn === null) ? refuse('meeting-missing') : null;
}

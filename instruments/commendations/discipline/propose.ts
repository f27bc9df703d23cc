// A rung proposed: its evidence checked, the member asked until a day.
import type { ActContext } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { type Refusal, refuse } from '#platform/errors';
import { disciplineNumbers } from '../settings.ts';
import type { LadderStep, ProposeStepInput } from './contract.ts';
import { keepFiles } from './keep-files.ts';
import { stepProblem } from './rules.ts';
import { deedsById, insertStep } from './storage.ts';

export interface Proposing {
  readonly caseId: string;
  readonly personId: string;
  readonly position: number;
  readonly inForce: LadderStep | null;
  readonly input: ProposeStepInput;
}

/** Answers the day by which the member may be heard. */
export async function proposeStep(context: ActContext, proposing: Proposing): Promise<string | Refusal> {
  const { tx, actor, now, today, settings } = context;
  const { caseId, personId, position, inForce, input } = proposing;
  const { step, text, evidence, skipReason } = input;
  const maySkip = settings.get(disciplineNumbers.maySkip);
  const problem = stepProblem({ step, inForce, maySkip, skipReason });
  if (problem) return problem;
  const deedIds = [...new Set(evidence.deedIds)];
  const fileIds = [...new Set(evidence.fileIds)];
  if (deedIds.length + evidence.papers.length + fileIds.length === 0) return refuse('evidence-missing');
  if ((await deedsById(tx, personId, deedIds)).length < deedIds.length) return refuse('evidence-unknown');
  if (!(await keepFiles(context, caseId, fileIds))) return refuse('evidence-file-unknown');
  const answerBy = addDays(today, settings.get(disciplineNumbers.answerDays));
  await insertStep(tx, {
    ...{ caseId, position, step, text, skipReason, answerBy, askedOn: today, at: now },
    evidence: { ...evidence, deedIds, fileIds },
    ...{ proposedBy: actor.personId, proposedByName: actor.name },
  });
  return answerBy;
}

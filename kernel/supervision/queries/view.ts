// A matter as a reader sees it. A unit sees what it received, not what the office plans or tells its leaders.
import { type Actor, hasRole } from '#kernel/permissions';
import { overseers } from '../circumstances.ts';
import type { MatterItem, StepView } from '../contract.ts';
import type { Matter, StoredStep } from '../matter.ts';

export const isOverseer = (actor: Actor): boolean => hasRole(actor, overseers);

const received: readonly StoredStep['step'][] = ['remind', 'phone', 'notice', 'answer'];

const stepOf = ({ takenAt, ...step }: StoredStep): StepView => ({
  id: step.id,
  step: step.step,
  round: step.round,
  takenAt: takenAt.toISOString(),
  takenOn: step.takenOn,
  by: step.by,
  dueOn: step.dueOn,
  untilOn: step.untilOn,
  withWhom: step.withWhom,
  text: step.text,
  documentNumber: step.documentNumber,
});

export type Reading = 'office' | 'unit' | 'proposer';

/** Proposers read that and when it was chased; what was said stays between office and unit. */
export function stepsFor(reading: Reading, steps: readonly StoredStep[]): StepView[] {
  if (reading === 'office') return steps.map(stepOf);
  const own = steps.filter(({ step }) => received.includes(step)).map(stepOf);
  return reading === 'unit' ? own : own.map((step) => ({ ...step, by: '', withWhom: '', text: '' }));
}

export function itemOf(matter: Matter, reading: Reading): MatterItem {
  const { ladder, unitIds, unitNames } = matter;
  const isOffice = reading === 'office';
  return {
    id: matter.id,
    kind: matter.kind,
    waitsFor: matter.waitsFor,
    proposal: { id: matter.caseId, number: matter.caseNumber, title: matter.caseTitle, isKey: matter.isKey },
    units: unitIds.map((id, index) => ({ id, name: unitNames[index] ?? '' })),
    desk: matter.desk,
    people: reading === 'proposer' ? [] : [...matter.people],
    dueOn: matter.dueOn,
    remainingWorkingDays: ladder.remainingWorkingDays,
    standing: ladder.standing,
    state: isOffice || ladder.state !== 'reported' ? ladder.state : 'noticed',
    next: isOffice ? ladder.next : null,
    rest: isOffice || ladder.rest?.why !== 'put-off' ? ladder.rest : null,
    answerBy: ladder.answerBy,
  };
}

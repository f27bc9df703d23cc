import type { QueryContext } from '#kernel/acts';
import type { CaseRecord } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import type { Capacities } from '#kernel/permissions';
import { disciplineNumbers } from '../../settings.ts';
import type { DisciplineState, DisciplineView, StepView } from '../contract.ts';
import { disciplineLifecycle } from '../lifecycle.ts';
import { nextSteps } from '../rules.ts';
import { type DisciplineCase, deedsById, filesById, type Step, stepInForce } from '../storage.ts';
import { factsOf } from '../subject.ts';

export const deedChoice = (
  { translate }: QueryContext,
  { id, kind, doneOn, caseTitle }: { id: string; kind: string; doneOn: string; caseTitle: string },
) => ({ id, what: translate(`deeds.${kind}`), on: doneOn, title: caseTitle });

const iso = (moment: string | null) => (moment === null ? null : new Date(moment).toISOString());

async function stepView(context: QueryContext, personId: string, one: Step): Promise<StepView> {
  const { step, text, skipReason, evidence, askedOn, answerBy, statement, silentSince, decision, meeting, metOn } = one;
  const deeds = await deedsById(context.tx, personId, evidence.deedIds);
  return {
    ...{ step, text, skipReason, askedOn, answerBy, statement, silentSince, decision, meeting, metOn, note: one.note },
    deeds: deeds.map((deed) => deedChoice(context, deed)),
    papers: [...evidence.papers],
    // Rungs written before files could be handed in name none.
    files: await filesById(context.tx, evidence.fileIds ?? []),
    proposedBy: one.proposedByName,
    statedAt: iso(one.statedAt),
    decidedBy: one.decidedByName,
    decidedAt: iso(one.decidedAt),
  };
}

export async function viewOf(
  context: QueryContext,
  { record, found, capacities }: { record: CaseRecord; found: DisciplineCase; capacities: Capacities },
): Promise<DisciplineView> {
  const { actor, today, settings, translate } = context;
  const state = record.state as DisciplineState;
  const facts = factsOf(found, actor, today);
  const steps: StepView[] = [];
  for (const one of found.steps) steps.push(await stepView(context, found.personId, one));
  return {
    ...{ id: record.id, version: record.version, state, ground: found.ground, endedReason: found.endedReason, steps },
    person: { id: found.personId, name: found.personName },
    nextSteps: nextSteps(stepInForce(found), settings.get(disciplineNumbers.maySkip)),
    isOwn: found.personId === actor.personId,
    abilities: abilities(disciplineLifecycle, { state, capacities, facts }).map(({ verb, isAllowed, refusal }) =>
      refusal
        ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
        : { verb, isAllowed },
    ),
  };
}

// What an act on the ladder is given: the locked case, its steps, the facts for the rules. Null for whoever may not know.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import type { DisciplineState } from './contract.ts';
import { disciplineLifecycle } from './lifecycle.ts';
import type { DisciplineFacts } from './rules.ts';
import { type DisciplineCase, lastStep, readDiscipline, stepInForce } from './storage.ts';
import { capacitiesOn } from './who-sees.ts';

export interface DisciplineSubject extends Subject<DisciplineState, DisciplineFacts> {
  readonly found: DisciplineCase;
}

export function factsOf(found: DisciplineCase, actor: Actor, today: string): DisciplineFacts {
  const { step, answerBy, proposedBy } = lastStep(found);
  const isProposer = proposedBy !== null && proposedBy === actor.personId;
  return { today, answerBy, step, isProposer, inForce: stepInForce(found) };
}

export const disciplineSubject: SubjectKind<DisciplineState, DisciplineFacts, DisciplineSubject> = {
  lifecycle: disciplineLifecycle,
  async load({ tx, actor, today }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== disciplineLifecycle.kind) return null;
    const found = await readDiscipline(tx, id);
    const capacities = found && capacitiesOn(actor, found.personId);
    if (!found || !capacities) return null;
    return {
      record,
      id,
      state: record.state as DisciplineState,
      capacities,
      found,
      facts: factsOf(found, actor, today),
    };
  },
};

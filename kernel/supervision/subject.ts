// What an act on a matter is given: the locked case, the matter as it stands today, the facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { type CaseRecord, lockCase } from '#kernel/cases';
import { type Actor, type Capacity, capacitiesInUnit, generalCapacities } from '#kernel/permissions';
import { circumstancesOf } from './circumstances.ts';
import type { LadderState } from './contract.ts';
import { factsOf } from './facts-of.ts';
import { supervisionLifecycle } from './lifecycle.ts';
import { type Matter, matterOf } from './matter.ts';
import type { SupervisionFacts } from './rules.ts';
import { casesOfMatters, readMatters } from './storage.ts';

export interface MatterSubject extends Subject<LadderState, SupervisionFacts> {
  readonly matter: Matter;
}

/** An officer of the house, or somebody of the unit that is chased. */
export function capacitiesAt(actor: Actor, { unitIds }: Pick<Matter, 'unitIds'>): Set<Capacity> {
  const capacities = generalCapacities(actor);
  for (const role of unitIds.flatMap((unitId) => capacitiesInUnit(actor, unitId))) {
    capacities.add(role.replace('unit', 'chased'));
  }
  return capacities;
}

export function subjectOf(context: ActContext, record: CaseRecord, matter: Matter): MatterSubject {
  const { id, ladder } = matter;
  const facts = factsOf(matter, circumstancesOf(context));
  return { record, id, state: ladder.state, facts, capacities: capacitiesAt(context.actor, matter), matter };
}

export const matterSubject: SubjectKind<LadderState, SupervisionFacts, MatterSubject> = {
  lifecycle: supervisionLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    const caseId = (await casesOfMatters(tx, [id])).get(id);
    const record = caseId ? await lockCase(tx, caseId) : null;
    if (!record) return null;
    const [stored] = await readMatters(tx, { actor, narrowing: { ids: [id] } });
    return stored ? subjectOf(context, record, matterOf(stored, circumstancesOf(context))) : null;
  },
};

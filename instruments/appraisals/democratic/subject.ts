// What an act on a democratic appraisal is given: the locked case, plan, targets, rolls, and the facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { audiencesOf, lockCase } from '#kernel/cases';
import { isSystem } from '#kernel/permissions';
import type { DemocraticAppraisal } from './appraisal.ts';
import type { DemocraticState } from './contract.ts';
import { democraticLifecycle } from './lifecycle.ts';
import { capacitiesAt } from './relations.ts';
import type { DemocraticFacts } from './rules.ts';
import { readDemocratic } from './storage.ts';

export interface DemocraticSubject extends Subject<DemocraticState, DemocraticFacts> {
  readonly appraisal: DemocraticAppraisal;
}

export function factsOf(
  { actor, today }: Pick<ActContext, 'actor' | 'today'>,
  appraisal: DemocraticAppraisal,
): DemocraticFacts {
  const own = appraisal.scrutineers.find(({ personId }) => personId === actor.personId);
  return {
    today,
    targetCount: appraisal.targets.length,
    selfChecksDueOn: appraisal.selfChecksDueOn,
    selfChecksMissing: appraisal.targets.filter(({ selfCheckedAt }) => selfCheckedAt === null).length,
    ballotClosesOn: appraisal.ballotClosesOn,
    hasSigned: (own?.signedAt ?? null) !== null,
    isPublished: appraisal.publishedAt !== null,
  };
}

const ties = ['target-contact', 'target-leader', 'target-drafter', 'assessor', 'scrutineer'] as const;

export const isTied = (capacities: ReadonlySet<string>): boolean => ties.some((tie) => capacities.has(tie));

export const democraticSubject: SubjectKind<DemocraticState, DemocraticFacts, DemocraticSubject> = {
  lifecycle: democraticLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    const record = await lockCase(tx, id);
    if (record?.kind !== democraticLifecycle.kind) return null;
    const appraisal = await readDemocratic(tx, id);
    if (!appraisal) return null;
    const capacities = capacitiesAt(actor, appraisal);
    const isSeen = isSystem(actor) || isTied(capacities) || audiencesOf(actor).includes(record.audience);
    if (!isSeen) return null;
    const state = record.state as DemocraticState;
    return { record, id, state, facts: factsOf(context, appraisal), capacities, appraisal };
  },
};

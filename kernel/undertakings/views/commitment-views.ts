// Promises as one person may see them, with what that person can do about each.
import type { QueryContext } from '#kernel/acts';
import { type Ability, abilities } from '#kernel/lifecycle';
import { type AbilityView, type Commitment, type CommitmentView, commitmentLifecycle } from '#kernel/recommendations';
import { capacitiesAt } from '../subject.ts';
import type { Undertaking } from '../undertaking.ts';
import { handlingReader } from './reader.ts';

export interface CommitmentsWanted {
  readonly commitments: readonly Commitment[];
  /** Of all cases the commitments belong to. */
  readonly undertakings: readonly Undertaking[];
  readonly proposerIdsOf: (caseId: string) => readonly string[];
  readonly units: ReadonlyMap<string, string>;
  readonly say: (ability: Ability) => AbilityView;
}

export function commitmentViews(
  { actor, today }: Pick<QueryContext, 'actor' | 'today'>,
  { commitments, undertakings, proposerIdsOf, units, say }: CommitmentsWanted,
): CommitmentView[] {
  return commitments.map((one) => {
    const siblings = undertakings.filter((other) => other.caseId === one.caseId);
    const undertaking = siblings.find((other) => other.id === one.undertakingId);
    const proposerIds = proposerIdsOf(one.caseId);
    const { isConcerned } = handlingReader(actor, { undertakings: siblings, proposerIds });
    const capacities = undertaking ? capacitiesAt(actor, { undertaking, siblings, proposerIds }) : new Set<string>();
    return {
      id: one.id,
      caseId: one.caseId,
      undertakingId: one.undertakingId,
      unitName: units.get(one.unitId) ?? '',
      recommendationId: one.recommendationId,
      text: one.text,
      dueOn: one.dueOn,
      isOverdue: one.state === 'promised' && one.dueOn < today,
      state: one.state,
      evidence: isConcerned ? one.evidence : null,
      evidenceGivenAt: one.evidenceGivenAt?.toISOString() ?? null,
      verifiedBy: isConcerned ? one.verifiedByName : null,
      verifiedAt: one.verifiedAt?.toISOString() ?? null,
      verificationNote: isConcerned ? one.verificationNote : null,
      abilities: abilities(commitmentLifecycle, { state: one.state, capacities, facts: null }).map(say),
    };
  });
}

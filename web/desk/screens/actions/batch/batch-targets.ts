// What a verb is about in one case: the case, or its undertakings one by one.
import type { ProposalView } from '#instruments/proposals/contract';
import type { AbilityView } from '#kernel/recommendations/contract';
import { caseTarget, type Target, undertakingTarget } from '../form/target.ts';
import type { BatchVerb } from './batch-verb.ts';

/** One thing of a batch: the case, or one unit's undertaking in it, with what the server says of the verb. */
export interface BatchTarget {
  target: Target;
  ability: AbilityView;
  unitName: string | null;
}

const abilityFor = (abilities: readonly AbilityView[], verb: string) => abilities.find((one) => one.verb === verb);

export function targetsOf({ verb, family }: BatchVerb, view: ProposalView): BatchTarget[] {
  if (family === 'proposals') {
    const ability = abilityFor(view.abilities, verb);
    return ability ? [{ target: caseTarget(view), ability, unitName: null }] : [];
  }
  return view.undertakings.flatMap((undertaking) => {
    const ability = abilityFor(undertaking.abilities, verb);
    return ability ? [{ target: undertakingTarget(view, undertaking), ability, unitName: undertaking.unitName }] : [];
  });
}

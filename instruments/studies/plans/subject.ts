// What an act on a plan is given: the locked case, the plan, its entries, the facts for the rules.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import type { PlanState } from '../contract/vocabulary.ts';
import { planCapacities, seesPlan } from '../who-sees.ts';
import { planLifecycle } from './lifecycle.ts';
import type { Plan, PlanEntry } from './plan.ts';
import type { PlanFacts } from './rules.ts';
import { entriesOf, readPlan } from './storage.ts';

export interface PlanSubject extends Subject<PlanState, PlanFacts> {
  readonly plan: Plan;
  readonly entries: readonly PlanEntry[];
}

export const planSubject: SubjectKind<PlanState, PlanFacts, PlanSubject> = {
  lifecycle: planLifecycle,
  async load({ tx, actor, today }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== planLifecycle.kind) return null;
    const plan = await readPlan(tx, id);
    if (!plan || !seesPlan(actor, record.state, plan.bodyId)) return null;
    const entries = await entriesOf(tx, [id]);
    return {
      ...{ record, id, state: record.state as PlanState, plan, entries },
      facts: { year: plan.year, today, entries },
      capacities: planCapacities(actor, plan.bodyId),
    };
  },
};

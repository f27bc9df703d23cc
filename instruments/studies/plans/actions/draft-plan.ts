import { defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { bodiesById } from '#kernel/people';
import { refuse } from '#platform/errors';
import { draftPlanInput } from '../../contract/plans.ts';
import { keepsPlanOf } from '../../who-sees.ts';
import { planLifecycle } from '../lifecycle.ts';
import { insertPlan, planOfYear } from '../storage.ts';

/** A plan is begun: the committee's by the study secretary, a body's by whoever keeps that body. */
export const draftPlan = defineCreation({
  name: 'studies.draft-plan',
  kind: planLifecycle.kind,
  event: 'drafted',
  initial: { state: planLifecycle.initial, turn: planLifecycle.states.draft.turn },
  who: ['study-secretary', 'body-officer', 'convenor'],
  input: draftPlanInput,
  title: ({ title }) => title,
  async create({ tx, actor, now }, { id }, { bodyId, year }) {
    if (!keepsPlanOf(actor, bodyId)) return refuse('plan-not-yours');
    if (bodyId !== null && (await bodiesById(tx, [bodyId])).length === 0) return refuse('study-body-unknown');
    if (await planOfYear(tx, bodyId, year)) return refuse('plan-already-there', { year });
    await insertPlan(tx, id, { bodyId, year });
    const partyIds = bodyId ? [bodyId] : [];
    await addParties(tx, { caseId: id, partyKind: 'body', partyIds, relation: 'planner' }, now);
    return { payload: { year, bodyId } };
  },
});

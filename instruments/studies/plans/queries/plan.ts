// One plan: its entries with what was held for each.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { bodiesById } from '#kernel/people';
import { type Refusal, refuse } from '#platform/errors';
import { type PlanView, planView } from '../../contract/plans.ts';
import type { PlanState } from '../../contract/vocabulary.ts';
import { gatheringLineOf } from '../../gathering-line.ts';
import { saidAbilities } from '../../say.ts';
import { planCapacities, seesPlan } from '../../who-sees.ts';
import { heldFor } from '../held.ts';
import { planLifecycle } from '../lifecycle.ts';
import type { Plan } from '../plan.ts';
import { progressOf } from '../rules.ts';
import { entriesOf, readPlan } from '../storage.ts';

async function viewOf(context: QueryContext, record: CaseRecord, plan: Plan): Promise<PlanView> {
  const { tx, actor, today } = context;
  const { id, version, title } = record;
  const state = record.state as PlanState;
  const { bodyId, year, ...words } = plan;
  const entries = await entriesOf(tx, [id]);
  const held = await heldFor(
    tx,
    entries.map((entry) => entry.id),
  );
  const [body] = bodyId ? await bodiesById(tx, [bodyId]) : [];
  const shown = entries.map(({ planId: _, ...entry }) => {
    const gatherings = held.get(entry.id) ?? [];
    const progress = progressOf(entry, { year, today, held: gatherings });
    return { ...entry, progress, gatherings: gatherings.map(gatheringLineOf) };
  });
  const meeting = { state, capacities: planCapacities(actor, bodyId), facts: { year, today, entries } };
  return {
    ...{ id, version, state, title, year, body: body?.name ?? null, ...words },
    entries: shown,
    entryCount: shown.length,
    heldCount: shown.filter(({ progress }) => progress === 'held').length,
    abilities: saidAbilities(context, planLifecycle, meeting),
  };
}

/** Six SQL queries at most. */
export const studyPlan = defineQuery({
  name: 'studies.plan',
  parameters: z.object({ id: z.uuid() }),
  answer: planView,
  async ask(context, { id }): Promise<PlanView | Refusal> {
    const record = await readCase(context.tx, id);
    if (record?.kind !== planLifecycle.kind) return refuse('not-found');
    const plan = await readPlan(context.tx, id);
    if (!plan || !seesPlan(context.actor, record.state, plan.bodyId)) return refuse('not-found');
    return viewOf(context, record, plan);
  },
});

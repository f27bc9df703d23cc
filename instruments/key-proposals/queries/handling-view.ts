import type { QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { unitNames } from '#kernel/people';
import type { HandlingState, HandlingView, InstructionReader } from '../contract.ts';
import type { Handling } from '../kept.ts';
import { handlingLifecycle } from '../lifecycle.ts';
import { nextStep } from '../next-step.ts';
import { instructionsFor, visitsOf } from '../storage/records.ts';
import { handlingCapacities, handlingFacts } from '../subject.ts';
import { sayer } from './say.ts';

/** Only what the asker's own roles may read. */
async function instructionsSeen({ tx, actor }: QueryContext, caseId: string): Promise<HandlingView['instructions']> {
  const roles = actor.roles.filter(({ unitId, bodyId }) => !unitId && !bodyId).map(({ role }) => role);
  const rows = await instructionsFor(tx, caseId, roles);
  const units = await unitNames(
    tx,
    rows.flatMap(({ unit_id }) => (unit_id ? [unit_id] : [])),
  );
  return rows.map((row) => ({
    id: row.id,
    leaderName: row.leader_name,
    leaderPost: row.leader_post,
    text: row.text,
    isParaphrase: row.is_paraphrase,
    givenOn: row.given_on,
    source: row.source,
    readableBy: row.readable_by as InstructionReader[],
    unitId: row.unit_id,
    unitName: row.unit_id ? (units.get(row.unit_id) ?? null) : null,
    dueOn: row.due_on,
    byName: row.by_name,
  }));
}

export async function handlingViewOf(
  context: QueryContext,
  record: CaseRecord,
  handling: Handling,
): Promise<HandlingView> {
  const { tx, actor } = context;
  const state = record.state as HandlingState;
  const proposal = await readCase(tx, handling.proposalId);
  const meeting = { state, capacities: handlingCapacities(actor, handling), facts: handlingFacts(handling) };
  const { proposalId, year, lead, supervisor, supervisorId, plan, report, lookBack, visits } = handling;
  return {
    ...{ proposalId, year, lead, supervisor, supervisorId, plan, report, lookBack, visits, state },
    id: record.id,
    version: record.version,
    number: proposal?.number ?? null,
    title: proposal?.title ?? record.title,
    proposalState: proposal?.state ?? '',
    planSignedAt: handling.planSignedAt?.toISOString() ?? null,
    next: nextStep(state, handling),
    visitRecords: await visitsOf(tx, record.id),
    instructions: await instructionsSeen(context, record.id),
    abilities: abilities(handlingLifecycle, meeting).map(sayer(context)),
  };
}

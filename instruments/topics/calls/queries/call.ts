// One call as the asker may see it: the guide list is the office's until it is published.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type CallView, callView } from '../../contract/calls.ts';
import type { CallState } from '../../contract/vocabulary.ts';
import { grownFrom } from '../../grown-from.ts';
import { saidAbilities } from '../../say.ts';
import { isOffice, seesCall } from '../../who-sees.ts';
import type { Call, Topic } from '../call.ts';
import { callLifecycle } from '../lifecycle.ts';
import { readCall, topicsOf } from '../storage.ts';
import { factsOfCall } from '../subject.ts';
import { insideReaders } from './calls.ts';

async function clueCountOf({ tx }: QueryContext, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from topic_clue
    where call_id = ${id}`.execute(tx);
  return rows[0]?.count ?? 0;
}

interface Read {
  readonly record: CaseRecord;
  readonly call: Call;
  readonly topics: readonly Topic[];
}

export async function readVisibleCall({ tx, actor }: QueryContext, id: string): Promise<Read | null> {
  const record = await readCase(tx, id);
  if (record?.kind !== callLifecycle.kind || !seesCall(actor, record.state)) return null;
  const call = await readCall(tx, id);
  return call && { record, call, topics: await topicsOf(tx, [id]) };
}

/** Six SQL queries. */
export async function viewOfCall(context: QueryContext, id: string): Promise<CallView | Refusal> {
  const { tx, actor, today } = context;
  const read = await readVisibleCall(context, id);
  if (!read) return refuse('not-found');
  const { record, call, topics } = read;
  const { guidePublishedAt, ...words } = call;
  const state = record.state as CallState;
  const office = isOffice(actor);
  const shown = office || state === 'guide-published' ? topics : [];
  const meeting = { state, capacities: generalCapacities(actor), facts: factsOfCall(call, topics, today) };
  return {
    ...{ id, version: record.version, state, title: record.title },
    ...words,
    withdrawnReason: office ? call.withdrawnReason : '',
    guidePublishedAt: guidePublishedAt?.toISOString() ?? null,
    clueCount: office ? await clueCountOf(context, id) : null,
    topicCount: shown.length,
    topics: shown.map(({ clueIds, ...topic }) => ({ ...topic, clueCount: clueIds.length })),
    proposals: (await grownFrom(tx, actor, id)).map(({ state: _, ...proposal }) => proposal),
    abilities: saidAbilities(context, callLifecycle, meeting),
  };
}

const parameters = z.object({ id: z.uuid() });

export const topicCall = defineQuery({
  name: 'topics.call',
  parameters,
  answer: callView,
  who: insideReaders,
  ask: (context, { id }) => viewOfCall(context, id),
});

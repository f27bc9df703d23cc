// One clue with those nearly the same; private details in it are masked for all but those who screen.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { type CaseRecord, readCase, sourcesOf } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { type ClueView, clueView } from '../../contract/clues.ts';
import type { ClueState } from '../../contract/vocabulary.ts';
import { saidAbilities } from '../../say.ts';
import { keepsTopics } from '../../who-sees.ts';
import type { Clue } from '../clue.ts';
import { clueLifecycle } from '../lifecycle.ts';
import { readClue } from '../storage.ts';
import { deskReaders } from './clues.ts';

interface Joined {
  alike: { id: string; title: string; text: string; receivedAt: string }[] | null;
  call: { id: string; title: string } | null;
  cultivation: { id: string; title: string } | null;
}

async function joinedTo({ tx }: QueryContext, { caseId, callId }: Clue): Promise<Joined> {
  const { rows } = await sql<Joined>`select
      (select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'text', c.text, 'receivedAt', c.received_at)
          order by c.received_at, c.case_id)
        from topic_clue c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
        where c.tenant_id = app.tenant_id() and c.head_id = ${caseId}) as alike,
      (select jsonb_build_object('id', id, 'title', title) from "case" where id = ${callId}::uuid) as call,
      (select jsonb_build_object('id', k.id, 'title', k.title) from case_link l
        join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
        where l.tenant_id = app.tenant_id() and l.to_case_id = ${caseId} and l.kind = 'grown-from'
          and k.kind = 'cultivation' limit 1) as cultivation`.execute(tx);
  return rows[0]!;
}

async function lookUpsOf({ tx }: QueryContext, { id }: CaseRecord): Promise<ClueView['lookUps']> {
  const events = await eventsOfCase(tx, id);
  return events
    .filter(({ name }) => name === 'topic-clue.contact-looked-up')
    .map(({ at, actorName, payload }) => ({
      at,
      by: actorName,
      reason: String((payload as { reason?: unknown }).reason ?? ''),
    }));
}

const decisionOf = ({ decidedAt, decidedBy: by, decisionReason: reason, passedTo }: Clue): ClueView['decision'] =>
  decidedAt && { reason, passedTo, by, at: decidedAt.toISOString() };

async function viewOf(context: QueryContext, record: CaseRecord, clue: Clue): Promise<ClueView> {
  const { actor } = context;
  const isBare = keepsTopics(actor);
  const shown = (text: string) => (isBare ? text : masked(text));
  const { alike, call, cultivation } = await joinedTo(context, clue);
  const others = alike ?? [];
  const state = record.state as ClueState;
  const { hasContact } = clue;
  return {
    ...{ id: record.id, version: record.version, state, title: shown(record.title), origin: clue.origin },
    ...{ text: shown(clue.text), place: shown(clue.place), isMasked: !isBare, hasContact, call, cultivation },
    sender: clue.senderName,
    receivedAt: clue.receivedAt.toISOString(),
    alikeCount: 1 + clue.foldedCount + others.length,
    alike: others.map((one) => ({
      ...{ id: one.id, title: shown(one.title), text: shown(one.text) },
      receivedAt: new Date(one.receivedAt).toISOString(),
    })),
    decision: decisionOf(clue),
    sources: await sourcesOf(context.tx, record.id, actor),
    lookUps: isBare ? await lookUpsOf(context, record) : [],
    abilities: saidAbilities(context, clueLifecycle, {
      ...{ state, facts: { hasContact }, capacities: generalCapacities(actor) },
    }),
  };
}

/** Five SQL queries. */
export const topicClue = defineQuery({
  name: 'topics.clue',
  parameters: z.object({ id: z.uuid() }),
  answer: clueView,
  who: deskReaders,
  async ask(context, { id }): Promise<ClueView | Refusal> {
    const record = await readCase(context.tx, id);
    const clue = record?.kind === clueLifecycle.kind ? await readClue(context.tx, id) : null;
    return record && clue ? viewOf(context, record, clue) : refuse('not-found');
  },
});

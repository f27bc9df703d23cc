// What became of a clue, for whoever sent it: by the receipt code, or signed in.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { insideReaders } from '../../calls/queries/calls.ts';
import { type ClueByCode, clueByCode, clueByCodeParameters, myClues } from '../../contract/clues.ts';
import type { ClueOrigin, ClueState } from '../../contract/vocabulary.ts';
import { isReceipt, typedReceipts } from '../receipt.ts';
import { readClue, receiptBy } from '../storage.ts';

/** A code that is none and a code that is nobody's are answered alike. Whose clue it was folded into sees that text
 * nowhere: a folded sender reads the state alone. */
export const topicClueByCode = defineQuery({
  name: 'topics.clue-by-code',
  parameters: clueByCodeParameters,
  answer: clueByCode,
  who: ['public', ...insideReaders],
  async ask({ tx, actor }, { code }): Promise<ClueByCode | Refusal> {
    const given = typedReceipts(code, actor.tenantId);
    const kept = given.length > 0 ? await receiptBy(tx, given) : null;
    const isGood = isReceipt(kept, given);
    const record = isGood && kept ? await readCase(tx, kept.caseId) : null;
    const clue = record && (await readClue(tx, record.id));
    if (!record || !clue || !kept) return refuse('receipt-unknown');
    return {
      title: kept.isFolded ? masked(record.title) : record.title,
      state: record.state as ClueState,
      receivedAt: clue.receivedAt.toISOString(),
      decidedAt: clue.decidedAt?.toISOString() ?? null,
      reason: clue.decisionReason,
      passedTo: clue.passedTo,
      isAnsweredTogether: kept.isFolded || clue.headId !== null || clue.foldedCount > 0,
    };
  },
});

interface OwnRow {
  id: string;
  version: number;
  state: ClueState;
  title: string;
  origin: ClueOrigin;
  sender_name: string;
  received_at: Date;
  text: string;
  decision_reason: string;
  passed_to: string;
}

/** One SQL query. */
export const myTopicClues = defineQuery({
  name: 'topics.my-clues',
  parameters: z.object({}),
  answer: myClues,
  who: ['member', 'convenor', 'body-officer'],
  async ask({ tx, actor }) {
    const { rows } = await sql<OwnRow>`select k.id, k.version, k.state, k.title, c.origin, c.sender_name, c.received_at,
        c.text, c.decision_reason, c.passed_to
      from topic_clue c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
      where c.tenant_id = app.tenant_id() and c.sender_id = ${actingPersonId(actor)}::uuid
      order by c.received_at desc, k.id limit 100`.execute(tx);
    return {
      items: rows.map((row) => ({
        ...{ id: row.id, version: row.version, state: row.state, title: row.title, origin: row.origin },
        ...{ sender: row.sender_name, receivedAt: row.received_at.toISOString(), alikeCount: 1, text: row.text },
        ...{ reason: row.decision_reason, passedTo: row.passed_to },
      })),
    };
  },
});

// Event, case shell and receipt in one statement, so that an act costs one round trip here.
import { v7 } from 'uuid';
import { hashOf } from '#kernel/audit';
import type { CaseRecord } from '#kernel/cases';
import { writeDeeds } from '#kernel/deeds';
import { sql } from '#platform/database';
import type { ActAnswer, Change } from './act.ts';
import type { ActContext } from './context.ts';

export interface Recording {
  readonly record: CaseRecord;
  readonly eventName: string;
  readonly change: Change;
  /** The case's state after the act. */
  readonly state: string;
  readonly turn: string | null;
  readonly answer: ActAnswer;
  /** True when clocks of the case were started, moved or stopped. */
  readonly touchedClocks: boolean;
}

export async function recordChange(context: ActContext, recording: Recording): Promise<{ eventId: string }> {
  const { actor, now, receipt } = context;
  const { record, change, state, answer } = recording;
  const shell = change.shell ?? {};
  const facts = {
    tenantId: record.tenantId,
    caseId: record.id,
    sequence: record.eventCount + 1,
    id: v7({ msecs: now.getTime() }),
    name: recording.eventName,
    actorPersonId: actor.personId,
    actorAccountId: actor.accountId,
    actorName: actor.name,
    onBehalfOf: actor.onBehalfOf?.personId ?? null,
    at: now.toISOString(),
    version: record.version + 1,
    payload: change.payload,
  };
  const hash = hashOf(record.chainHead, facts, context.digest);
  const due = recording.touchedClocks
    ? sql`(select min(due_on) from clock where case_id = ${record.id} and state = 'running')`
    : sql`due_on`;
  const receipted = receipt
    ? sql`, receipted as (insert into act_receipt (tenant_id, account_id, key, act, fingerprint, answer, at)
        values (${record.tenantId}, ${actor.accountId ?? record.tenantId}, ${receipt.key}, ${receipt.act},
          ${receipt.fingerprint}, ${JSON.stringify(answer)}, ${now}))`
    : sql``;
  await sql`with recorded as (
      insert into event (tenant_id, case_id, sequence, id, name, actor_person_id, actor_account_id, actor_name,
        on_behalf_of, at, version, payload, previous_hash, hash)
      values (${facts.tenantId}, ${facts.caseId}, ${facts.sequence}, ${facts.id}, ${facts.name}, ${facts.actorPersonId},
        ${facts.actorAccountId}, ${facts.actorName}, ${facts.onBehalfOf}, ${now}, ${facts.version},
        ${JSON.stringify(facts.payload)}, ${record.chainHead}, ${hash})
    )${receipted}
    update "case" set state = ${state}, turn = ${recording.turn}, version = ${facts.version}, updated_at = ${now},
      title = ${shell.title ?? record.title}, number = ${shell.number ?? record.number},
      audience = ${shell.audience ?? record.audience}, is_key = ${shell.isKey ?? record.isKey},
      category_id = ${shell.categoryId === undefined ? record.categoryId : shell.categoryId},
      term_id = ${shell.termId === undefined ? record.termId : shell.termId},
      session_id = ${shell.sessionId === undefined ? record.sessionId : shell.sessionId},
      closed_at = ${shell.closedAt === undefined ? record.closedAt : shell.closedAt},
      due_on = ${due}, event_count = ${facts.sequence}, chain_head = ${hash}
    where tenant_id = ${record.tenantId} and id = ${record.id}`.execute(context.tx);
  const { deeds, withdraws } = change;
  if (deeds || withdraws) {
    await writeDeeds(context.tx, { caseId: record.id, eventId: facts.id, now, deeds, withdraws });
  }
  return { eventId: facts.id };
}

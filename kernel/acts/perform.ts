// The one act runner: a transaction behind the tenant wall, once per idempotency key.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DigestName } from '#kernel/audit';
import type { Actor } from '#kernel/permissions';
import { type Database, isUniqueViolation, sql, type Transaction } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Act, ActAnswer, ActEnvelope } from './act.ts';
import type { Committees } from './committees.ts';
import { contextAt, type ReceiptKey } from './context.ts';

export interface Performing {
  readonly act: Act;
  /** The person, or how to find them inside the act's own transaction. */
  readonly actor: Actor | ActorInside;
  readonly envelope: ActEnvelope;
  readonly now: Date;
  /** Made once per intent of the person; a repetition with it gets the first answer. */
  readonly idempotencyKey?: string | null;
}

export interface ActorInside {
  readonly tenantId: string;
  find(tx: Transaction): Promise<Actor | Refusal>;
}

export interface ActHouse {
  readonly database: Database;
  readonly committees: Committees;
  readonly digest: DigestName;
}

/** Half a character (a lone surrogate) has no canonical form; such a text is told apart as it was sent. */
function textOf(envelope: ActEnvelope): string {
  const text = JSON.stringify(envelope);
  return /\\ud[89a-f]/i.test(text) ? text : (canonicalize({ ...envelope }) ?? '');
}

const fingerprintOf = (act: Act, envelope: ActEnvelope): string =>
  createHash('sha256')
    .update(`${act.name}\n${textOf(envelope)}`)
    .digest('hex');

interface Receipt {
  fingerprint: string;
  answer: ActAnswer;
}

async function firstAnswer(house: ActHouse, actor: Actor, receipt: ReceiptKey): Promise<ActAnswer | Refusal | null> {
  const found = await house.database.asTenant(actor.tenantId, (tx) =>
    sql<Receipt>`select fingerprint, answer from act_receipt
      where account_id = ${actor.accountId ?? actor.tenantId} and key = ${receipt.key}`.execute(tx),
  );
  const row = found.rows[0];
  if (!row) return null;
  return row.fingerprint === receipt.fingerprint ? row.answer : refuse('idempotency-mismatch');
}

const isInside = (actor: Actor | ActorInside): actor is ActorInside => 'find' in actor;

export async function perform(house: ActHouse, performing: Performing): Promise<ActAnswer | Refusal> {
  const { act, envelope, now, idempotencyKey } = performing;
  const { tenantId } = performing.actor;
  const receipt = idempotencyKey
    ? { key: idempotencyKey, act: act.name, fingerprint: fingerprintOf(act, envelope) }
    : null;
  const { settings, calendar } = await house.committees.of(tenantId);
  let actor = isInside(performing.actor) ? null : performing.actor;
  const run = () =>
    house.database.asTenant<ActAnswer | Refusal>(
      tenantId,
      async (tx) => {
        const found = isInside(performing.actor) ? await performing.actor.find(tx) : performing.actor;
        if (isRefusal(found)) return found;
        actor = found;
        const context = contextAt({ tx, actor, now, settings, calendar, digest: house.digest, receipt });
        return act.run(context, envelope);
      },
      { keepsPlans: true },
    );
  try {
    const answer = await run();
    if (act.changesCommittee && !isRefusal(answer)) house.committees.forget(tenantId);
    // A repetition often finds the thing already moved: then the first answer is the right one.
    if (receipt && actor && isRefusal(answer)) return (await firstAnswer(house, actor, receipt)) ?? answer;
    return answer;
  } catch (error) {
    if (!receipt || !actor || !isUniqueViolation(error, 'act_receipt_pkey')) throw error;
    return (await firstAnswer(house, actor, receipt)) ?? refuse('service-unavailable');
  }
}

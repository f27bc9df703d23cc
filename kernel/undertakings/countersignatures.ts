import { sql, type Transaction, tables } from '#platform/database';
import type { UndertakingTables } from './tables.ts';

export interface Countersignature {
  readonly replyId: string;
  readonly coUndertakingId: string;
  readonly hasAgreed: boolean;
  readonly remark: string;
  readonly byPersonId: string | null;
  readonly at: Date;
}

export async function countersignaturesOf(tx: Transaction, replyIds: readonly string[]): Promise<Countersignature[]> {
  if (replyIds.length === 0) return [];
  const rows = await tables<UndertakingTables>(tx)
    .selectFrom('countersignature')
    .selectAll()
    .where('reply_id', 'in', [...replyIds])
    .execute();
  return rows.map((row) => ({
    replyId: row.reply_id,
    coUndertakingId: row.co_undertaking_id,
    hasAgreed: row.has_agreed,
    remark: row.remark,
    byPersonId: row.by_person_id,
    at: row.at,
  }));
}

export async function writeCountersignature(tx: Transaction, given: Countersignature): Promise<void> {
  const content = {
    has_agreed: given.hasAgreed,
    remark: given.remark,
    by_person_id: given.byPersonId,
    at: given.at,
  };
  await tables<UndertakingTables>(tx)
    .insertInto('countersignature')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      reply_id: given.replyId,
      co_undertaking_id: given.coUndertakingId,
      ...content,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'reply_id', 'co_undertaking_id']).doUpdateSet(content))
    .execute();
}

/** A changed reply must be countersigned anew. */
export async function clearCountersignatures(tx: Transaction, replyId: string): Promise<void> {
  await tables<UndertakingTables>(tx).deleteFrom('countersignature').where('reply_id', '=', replyId).execute();
}

import { sql, type Transaction, tables } from '#platform/database';

export interface MandateTables {
  mandate: {
    tenant_id: string;
    id: string;
    for_person_id: string;
    by_person_id: string;
    reason: string;
    begins_at: Date;
    ends_at: Date;
  };
}

export interface MandatePair {
  readonly forPersonId: string;
  readonly byPersonId: string;
  readonly now: Date;
}

export async function holdsMandate(tx: Transaction, { forPersonId, byPersonId, now }: MandatePair): Promise<boolean> {
  const row = await tables<MandateTables>(tx)
    .selectFrom('mandate')
    .select('id')
    .where('by_person_id', '=', byPersonId)
    .where('for_person_id', '=', forPersonId)
    .where('begins_at', '<=', now)
    .where('ends_at', '>', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewMandate extends MandatePair {
  readonly id: string;
  readonly reason: string;
  readonly endsAt: Date;
}

export async function insertMandate(tx: Transaction, given: NewMandate): Promise<void> {
  await tables<MandateTables>(tx)
    .insertInto('mandate')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      id: given.id,
      for_person_id: given.forPersonId,
      by_person_id: given.byPersonId,
      reason: given.reason,
      begins_at: given.now,
      ends_at: given.endsAt,
    })
    .execute();
}

/** Answers whether there was one to end. */
export async function endMandates(tx: Transaction, { forPersonId, byPersonId, now }: MandatePair): Promise<boolean> {
  const ended = await tables<MandateTables>(tx)
    .updateTable('mandate')
    .set({ ends_at: now })
    .where('by_person_id', '=', byPersonId)
    .where('for_person_id', '=', forPersonId)
    .where('ends_at', '>', now)
    .returning('id')
    .execute();
  return ended.length > 0;
}

import { sql, type Transaction } from '#platform/database';

/** False when there was none of this person's with that id or address. */
export async function deleteSubscription(
  tx: Transaction,
  { personId, idOrEndpoint }: { personId: string; idOrEndpoint: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from push_subscription
    where tenant_id = app.tenant_id() and person_id = ${personId}
      and (id::text = ${idOrEndpoint} or endpoint = ${idOrEndpoint})`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

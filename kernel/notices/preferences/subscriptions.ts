import { sql, type Transaction } from '#platform/database';

export interface KeptSubscription {
  id: string;
  personId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  device: string;
  createdAt: Date;
}

/** A browser belongs to whoever subscribed with it last, so a shared machine tells only that person. */
export async function upsertSubscription(tx: Transaction, subscription: KeptSubscription): Promise<void> {
  const { id, personId, endpoint, p256dh, auth, device, createdAt } = subscription;
  await sql`
    insert into push_subscription (tenant_id, id, person_id, endpoint, p256dh, auth, device, created_at)
    values (app.tenant_id(), ${id}, ${personId}, ${endpoint}, ${p256dh}, ${auth}, ${device}, ${createdAt})
    on conflict (tenant_id, endpoint) do update set
      person_id = excluded.person_id, p256dh = excluded.p256dh, auth = excluded.auth,
      device = excluded.device, created_at = excluded.created_at`.execute(tx);
}

export async function keepNewestSubscriptions(tx: Transaction, personId: string, count: number): Promise<void> {
  await sql`
    delete from push_subscription where tenant_id = app.tenant_id() and id in (
      select id from push_subscription where tenant_id = app.tenant_id() and person_id = ${personId}
      order by created_at desc, id desc offset ${count})`.execute(tx);
}

export async function subscriptionsOf(tx: Transaction, personIds: readonly string[]): Promise<KeptSubscription[]> {
  const { rows } = await sql<KeptSubscription>`
    select id, person_id as "personId", endpoint, p256dh, auth, device, created_at as "createdAt"
    from push_subscription
    where tenant_id = app.tenant_id() and person_id = any(${[...personIds]}::uuid[])
    order by created_at, id`.execute(tx);
  return rows;
}

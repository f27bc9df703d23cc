// Deliveries in SQL: what is to be planned, what is due, what came of it.
import { sql, type Transaction } from '#platform/database';
import { noticeColumns } from '../inbox/storage.ts';
import type { Notice } from '../notice.ts';

/** Notices of an item that no delivery job has seen, locked until the end of the transaction. */
export async function undispatched(tx: Transaction, digestKey: string): Promise<Notice[]> {
  const { rows } = await sql<Notice>`
    select ${noticeColumns} from notice
    where tenant_id = app.tenant_id() and digest_key = ${digestKey} and dispatched_at is null
    order by created_at, id
    for update skip locked`.execute(tx);
  return rows;
}

export const isOpen = sql`state in ('queued', 'held-quiet')`;

/** What a person has read or done meanwhile need not follow them outside. */
export async function dropNeedless(tx: Transaction, bundleKey: string, now: Date): Promise<void> {
  await sql`
    update notice_delivery delivery set state = 'not-needed', last_attempt_at = ${now}
    from notice
    where delivery.tenant_id = app.tenant_id() and delivery.bundle_key = ${bundleKey} and delivery.${isOpen}
      and delivery.due_at <= ${now} and notice.tenant_id = delivery.tenant_id
      and notice.id = delivery.notice_id and (notice.read_at is not null or notice.done_at is not null)
  `.execute(tx);
}

export interface NextBundle {
  bundleKey: string;
  dueAt: Date;
}

/** When the open deliveries of these bundles are to be looked at next. */
export async function nextDue(tx: Transaction, bundleKeys: readonly string[]): Promise<NextBundle[]> {
  const { rows } = await sql<NextBundle>`
    select bundle_key as "bundleKey", min(greatest(due_at, leased_until)) as "dueAt"
    from notice_delivery
    where tenant_id = app.tenant_id() and bundle_key = any(${[...bundleKeys]}::text[]) and ${isOpen}
    group by bundle_key order by bundle_key`.execute(tx);
  return rows;
}

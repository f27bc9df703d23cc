import { sql, type Transaction } from '#platform/database';
import type { DeliveryView } from '../contract.ts';

/** What became of the notices of one case, for its timeline and for the administrator. */
export async function readDeliveries(tx: Transaction, caseId: string): Promise<DeliveryView[]> {
  const { rows } = await sql<
    Omit<DeliveryView, 'dueAt' | 'lastAttemptAt'> & { dueAt: Date; lastAttemptAt: Date | null }
  >`
    select delivery.notice_id as "noticeId", notice.kind, delivery.person_id as "personId", delivery.channel,
           delivery.state, delivery.attempts, delivery.due_at as "dueAt",
           delivery.last_attempt_at as "lastAttemptAt", delivery.error_code as "errorCode"
    from notice join notice_delivery delivery
      on delivery.tenant_id = notice.tenant_id and delivery.notice_id = notice.id
    where notice.tenant_id = app.tenant_id() and notice.case_id = ${caseId}
    order by notice.created_at desc, notice.id desc, delivery.channel
    limit 500`.execute(tx);
  return rows.map((row) => ({
    ...row,
    dueAt: row.dueAt.toISOString(),
    lastAttemptAt: row.lastAttemptAt?.toISOString() ?? null,
  }));
}

import { sql, type Transaction } from '#platform/database';
import type { PlannedDelivery } from './planned-delivery.ts';

export interface NoticePlan extends PlannedDelivery {
  noticeId: string;
  personId: string;
}

export async function insertPlans(tx: Transaction, plans: readonly NoticePlan[]): Promise<void> {
  if (plans.length === 0) return;
  await sql`
    insert into notice_delivery
      (tenant_id, notice_id, channel, person_id, bundle_key, state, due_at, error_code)
    select app.tenant_id(), plan."noticeId", plan.channel, plan."personId", plan."bundleKey", plan.state,
           plan."dueAt", plan."errorCode"
    from jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) as plan (
      "noticeId" uuid, channel text, "personId" uuid, "bundleKey" text, state text, "dueAt" timestamptz,
      "errorCode" text)
    on conflict (tenant_id, notice_id, channel) do nothing`.execute(tx);
}

export async function markDispatched(tx: Transaction, noticeIds: readonly string[], now: Date): Promise<void> {
  await sql`
    update notice set dispatched_at = ${now}
    where tenant_id = app.tenant_id() and id = any(${[...noticeIds]}::uuid[])`.execute(tx);
}

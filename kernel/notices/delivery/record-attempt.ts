import { sql, type Transaction } from '#platform/database';
import type { DeliveryState } from '../contract.ts';
import type { ClaimedBundle } from './claim-bundle.ts';

export interface AttemptResult {
  id: string;
  bundle: ClaimedBundle;
  outcome: DeliveryState;
  errorCode: string | null;
  dueAt: Date;
  now: Date;
}

export async function recordAttempt(tx: Transaction, result: AttemptResult): Promise<void> {
  const { id, bundle, outcome, errorCode, dueAt, now } = result;
  const noticeIds = bundle.notices.map((notice) => notice.id);
  await sql`
    with attempt as (
      insert into notice_attempt
        (tenant_id, id, person_id, channel, notice_ids, attempted_at, outcome, error_code)
      values (app.tenant_id(), ${id}, ${bundle.personId}, ${bundle.channel}, ${noticeIds}::uuid[], ${now},
              ${outcome}, ${errorCode})
    )
    update notice_delivery
    set state = ${outcome}, error_code = ${errorCode}, attempts = ${bundle.attempts + 1}, due_at = ${dueAt},
        last_attempt_at = ${now}, leased_until = null
    where tenant_id = app.tenant_id() and channel = ${bundle.channel}
      and notice_id = any(${noticeIds}::uuid[])`.execute(tx);
}

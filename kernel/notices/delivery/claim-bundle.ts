import { sql, type Transaction } from '#platform/database';
import type { NoticeChannel } from '../contract.ts';
import { noticeColumns } from '../inbox/storage.ts';
import type { Notice } from '../notice.ts';
import { isOpen } from './storage.ts';

export interface ClaimedBundle {
  personId: string;
  channel: NoticeChannel;
  attempts: number;
  notices: Notice[];
}

export interface Claiming {
  bundleKey: string;
  now: Date;
  leasedUntil: Date;
}

/**
 * Takes one person's due deliveries of one way; others leave them alone until the lease ends. What a sender who died
 * had taken together is taken together again, with nothing newer: it may have been sent, and must be the same message.
 */
export async function claimBundle(tx: Transaction, claiming: Claiming): Promise<ClaimedBundle | null> {
  const { bundleKey, now, leasedUntil } = claiming;
  const isDue = sql`tenant_id = app.tenant_id() and bundle_key = ${bundleKey} and ${isOpen}
    and due_at <= ${now} and (leased_until is null or leased_until <= ${now})`;
  const { rows } = await sql<Notice & { channel: NoticeChannel; attempts: number }>`
    with first as (
      select person_id, channel, leased_until from notice_delivery where ${isDue}
      order by due_at, person_id, channel, leased_until nulls last limit 1
    ), due as (
      select notice_id, channel from notice_delivery
      where ${isDue} and (person_id, channel) in (select person_id, channel from first)
        and leased_until is not distinct from (select leased_until from first)
      for update skip locked
    ), claimed as (
      update notice_delivery delivery set leased_until = ${leasedUntil} from due
      where delivery.tenant_id = app.tenant_id() and delivery.notice_id = due.notice_id
        and delivery.channel = due.channel
      returning delivery.notice_id, delivery.channel, delivery.attempts
    )
    select ${noticeColumns}, claimed.channel, claimed.attempts
    from claimed join notice on notice.tenant_id = app.tenant_id() and notice.id = claimed.notice_id
    order by notice.created_at, notice.id`.execute(tx);
  const [head] = rows;
  if (!head) return null;
  const attempts = Math.max(...rows.map((row) => row.attempts));
  return { personId: head.personId, channel: head.channel, attempts, notices: rows };
}

// What was sent up, what arrived from others, and whose files are taken in.
import { sql, type Transaction } from '#platform/database';
import type { SendingView } from '../contract/upward.ts';

export interface NewSending {
  readonly id: string;
  readonly issueId: string;
  readonly level: string;
  readonly receiver: string;
  readonly receiverId: string | null;
  readonly channel: string;
  readonly sentOn: string;
  readonly note: string;
  readonly byName: string;
  readonly at: Date;
  readonly exchangeText: string | null;
  readonly checksum: string | null;
}

export async function insertSending(tx: Transaction, one: NewSending): Promise<void> {
  await sql`insert into information_sending (tenant_id, id, issue_id, level, receiver, receiver_id, channel, sent_on, note,
      by_name, at, exchange_text, checksum)
    values (app.tenant_id(), ${one.id}, ${one.issueId}, ${one.level}, ${one.receiver}, ${one.receiverId}::uuid,
      ${one.channel}, ${one.sentOn}::date, ${one.note}, ${one.byName}, ${one.at}::timestamptz, ${one.exchangeText},
      ${one.checksum})`.execute(tx);
}

interface SendingRow extends Omit<SendingView, 'deliveredAt'> {
  deliveredAt: Date | null;
}

export async function sendingsOf(tx: Transaction, issueId: string): Promise<SendingView[]> {
  const { rows } = await sql<SendingRow>`select id, level, receiver, channel, sent_on as "sentOn", by_name as by, note,
      checksum, delivered_at as "deliveredAt", delivery_refusal as "deliveryRefusal"
    from information_sending where tenant_id = app.tenant_id() and issue_id = ${issueId}
    order by sent_on, at, id`.execute(tx);
  return rows.map((row) => ({ ...row, deliveredAt: row.deliveredAt?.toISOString() ?? null }));
}

export async function firstSentOn(tx: Transaction, issueId: string): Promise<string | null> {
  const { rows } = await sql<{ on: string | null }>`select min(sent_on) as on from information_sending
    where tenant_id = app.tenant_id() and issue_id = ${issueId}`.execute(tx);
  return rows[0]?.on ?? null;
}

export interface Outgoing {
  readonly issueId: string;
  readonly receiverId: string;
  readonly exchangeText: string;
}

/** What is still to be handed to the committee above. */
export async function readOutgoing(tx: Transaction, sendingId: string): Promise<Outgoing | null> {
  const { rows } = await sql<Outgoing>`select issue_id as "issueId", receiver_id as "receiverId",
      exchange_text as "exchangeText" from information_sending
    where tenant_id = app.tenant_id() and id = ${sendingId} and receiver_id is not null and delivered_at is null
      and delivery_refusal = ''`.execute(tx);
  return rows[0] ?? null;
}

export async function noteDelivered(
  tx: Transaction,
  { sendingId, at, refusal }: { sendingId: string; at: Date; refusal: string },
): Promise<void> {
  await sql`update information_sending set delivery_refusal = ${refusal},
      delivered_at = case when ${refusal} = '' then ${at}::timestamptz end
    where tenant_id = app.tenant_id() and id = ${sendingId}`.execute(tx);
}

export async function exchangeTextOf(
  tx: Transaction,
  { sendingId, issueId }: { sendingId: string; issueId: string },
): Promise<{ text: string; receiver: string; number: string } | null> {
  const { rows } = await sql<{ text: string; receiver: string; number: string }>`select s.exchange_text as text,
      s.receiver, k.number from information_sending s join "case" k on k.tenant_id = s.tenant_id and k.id = s.issue_id
    where s.tenant_id = app.tenant_id() and s.id = ${sendingId} and s.issue_id = ${issueId}
      and s.exchange_text is not null`.execute(tx);
  return rows[0] ?? null;
}

/** The report of an arrived file, by its number or its content. */
export async function arrivedBefore(
  tx: Transaction,
  { exchangeId, checksum }: { exchangeId: string; checksum: string },
): Promise<{ reportId: string; on: Date } | null> {
  const { rows } = await sql<{ reportId: string; on: Date }>`select report_id as "reportId", at as on
    from information_arrival where tenant_id = app.tenant_id()
      and (exchange_id = ${exchangeId}::uuid or checksum = ${checksum}) limit 1`.execute(tx);
  return rows[0] ?? null;
}

export interface NewArrival {
  readonly reportId: string;
  readonly exchangeId: string;
  readonly checksum: string;
  readonly committee: string;
  readonly committeeCode: string;
  readonly number: string;
  readonly authors: readonly string[];
  readonly keyId: string;
  readonly senderId: string | null;
  readonly senderIssueId: string | null;
  readonly at: Date;
}

export async function insertArrival(tx: Transaction, one: NewArrival): Promise<void> {
  await sql`insert into information_arrival (tenant_id, report_id, exchange_id, checksum, committee, committee_code, number,
      authors, key_id, sender_id, sender_issue_id, at)
    values (app.tenant_id(), ${one.reportId}, ${one.exchangeId}::uuid, ${one.checksum}, ${one.committee},
      ${one.committeeCode}, ${one.number}, ${[...one.authors]}::text[], ${one.keyId}, ${one.senderId}::uuid,
      ${one.senderIssueId}::uuid, ${one.at}::timestamptz)`.execute(tx);
}

export async function arrivalOf(tx: Transaction, reportId: string): Promise<NewArrival | null> {
  const { rows } =
    await sql<NewArrival>`select report_id as "reportId", exchange_id as "exchangeId", checksum, committee,
      committee_code as "committeeCode", number, authors, key_id as "keyId", sender_id as "senderId",
      sender_issue_id as "senderIssueId", at
    from information_arrival where tenant_id = app.tenant_id() and report_id = ${reportId}`.execute(tx);
  return rows[0] ?? null;
}

export async function isTrusted(tx: Transaction, keyId: string): Promise<boolean> {
  const { rows } = await sql`select key_id from information_sender
    where tenant_id = app.tenant_id() and key_id = ${keyId}`.execute(tx);
  return rows.length > 0;
}

export async function keepSender(
  tx: Transaction,
  one: { keyId: string; name: string; howChecked: string; byName: string; at: Date },
): Promise<void> {
  await sql`insert into information_sender (tenant_id, key_id, name, how_checked, by_name, at)
    values (app.tenant_id(), ${one.keyId}, ${one.name}, ${one.howChecked}, ${one.byName}, ${one.at}::timestamptz)
    on conflict (tenant_id, key_id) do update set name = excluded.name, how_checked = excluded.how_checked,
      by_name = excluded.by_name, at = excluded.at`.execute(tx);
}

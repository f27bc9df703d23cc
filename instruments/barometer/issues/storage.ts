import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { CorrectionKind } from '../contract.ts';

export interface Issue {
  readonly place: string | null;
  readonly thing: string;
  readonly isNamedByHand: boolean;
  readonly examples: readonly { readonly voiceId: string; readonly sentence: string }[];
  readonly shared: readonly { readonly phrase: string; readonly voices: number }[];
  readonly signature: string;
}

export async function readIssue(tx: Transaction, caseId: string): Promise<Issue | null> {
  const { rows } =
    await sql<Issue>`select place, thing, is_named_by_hand as "isNamedByHand", examples, shared, signature
    from barometer_issue where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export async function insertIssue(tx: Transaction, caseId: string, { thing, place, isNamedByHand }: Partial<Issue>) {
  await sql`insert into barometer_issue (tenant_id, case_id, place, thing, is_named_by_hand)
    values (app.tenant_id(), ${caseId}, ${place ?? null}, ${thing ?? ''}, ${isNamedByHand ?? false})`.execute(tx);
}

export async function updateIssue(tx: Transaction, caseId: string, issue: Omit<Issue, 'isNamedByHand'>): Promise<void> {
  await sql`update barometer_issue set place = ${issue.place}, thing = ${issue.thing},
      examples = ${JSON.stringify(issue.examples)}::jsonb, shared = ${JSON.stringify(issue.shared)}::jsonb,
      signature = ${issue.signature}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setNamedByHand(tx: Transaction, caseId: string, isNamedByHand: boolean): Promise<void> {
  await sql`update barometer_issue set is_named_by_hand = ${isNamedByHand}, signature = ''
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export interface Standing {
  readonly voiceId: string;
  readonly issueId: string | null;
  readonly isByHand: boolean;
}

/** Where voices stand: all of an issue, or those named. */
export async function standingsOf(
  tx: Transaction,
  { issueId, voiceIds = null }: { issueId: string; voiceIds?: readonly string[] | null },
): Promise<Standing[]> {
  const { rows } = await sql<Standing>`select voice_id as "voiceId", issue_id as "issueId", is_by_hand as "isByHand"
    from barometer_voice where tenant_id = app.tenant_id() and issue_id = ${issueId}
      and (${voiceIds === null} or voice_id = any(${[...(voiceIds ?? [])]}::uuid[]))
    order by voice_id`.execute(tx);
  return rows;
}

/** Somebody said where they stand. */
export async function moveByHand(
  tx: Transaction,
  { voiceIds, from, to }: { voiceIds: readonly string[]; from: string; to: string | null },
): Promise<void> {
  await sql`update barometer_voice set issue_id = ${to}::uuid, is_by_hand = ${to !== null}
    where tenant_id = app.tenant_id() and issue_id = ${from} and voice_id = any(${[...voiceIds]}::uuid[])`.execute(tx);
}

export async function ban(tx: Transaction, issueId: string, voiceIds: readonly string[]): Promise<void> {
  await sql`insert into barometer_ban (tenant_id, voice_id, issue_id)
    select app.tenant_id(), id, ${issueId}::uuid from unnest(${[...voiceIds]}::uuid[]) id
    on conflict do nothing`.execute(tx);
}

export interface Before {
  readonly name: string;
  readonly isNamedByHand: boolean;
  /** The issue split off, or merged into. */
  readonly otherId: string | null;
  readonly voices: readonly Standing[];
}

export interface NewCorrection {
  readonly issueId: string;
  readonly kind: CorrectionKind;
  readonly byName: string;
  readonly at: Date;
  readonly before: Before;
}

export async function noteCorrection(tx: Transaction, correction: NewCorrection): Promise<string> {
  const { issueId, kind, byName, at, before } = correction;
  const id = v7({ msecs: at.getTime() });
  await sql`insert into barometer_correction (tenant_id, id, issue_id, position, kind, by_name, at, before)
    select app.tenant_id(), ${id}::uuid, ${issueId}::uuid, count(*)::int + 1, ${kind}, ${byName}, ${at}::timestamptz,
      ${JSON.stringify(before)}::jsonb
    from barometer_correction where tenant_id = app.tenant_id() and issue_id = ${issueId}`.execute(tx);
  return id;
}

export interface Correction {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly byName: string;
  readonly at: Date;
  readonly before: Before;
  readonly isUndone: boolean;
}

/** The latest first. */
export async function correctionsOf(tx: Transaction, issueId: string): Promise<Correction[]> {
  const { rows } = await sql<Correction>`select id, kind, by_name as "byName", at, before,
      undone_at is not null as "isUndone"
    from barometer_correction where tenant_id = app.tenant_id() and issue_id = ${issueId}
    order by position desc`.execute(tx);
  return rows;
}

/** Puts back what still stands where the correction put it; who was moved again since stays. */
export async function putBack(
  tx: Transaction,
  { correction, at }: { correction: Correction; at: Date },
  issueId: string,
) {
  const { voices, otherId } = correction.before;
  const ids = voices.map(({ voiceId }) => voiceId);
  await sql`update barometer_voice v set issue_id = ${issueId}::uuid, is_by_hand = before."isByHand"
    from jsonb_to_recordset(${JSON.stringify(voices)}::jsonb) as before("voiceId" uuid, "isByHand" boolean)
    where v.tenant_id = app.tenant_id() and v.voice_id = before."voiceId"
      and (v.issue_id is not distinct from ${otherId}::uuid or not v.is_by_hand)`.execute(tx);
  await sql`delete from barometer_ban where tenant_id = app.tenant_id() and issue_id = ${issueId}
    and voice_id = any(${ids}::uuid[])`.execute(tx);
  if (correction.kind === 'split') {
    await sql`delete from barometer_ban where tenant_id = app.tenant_id() and issue_id = ${otherId}::uuid`.execute(tx);
  }
  await sql`update barometer_correction set undone_at = ${at}
    where tenant_id = app.tenant_id() and id = ${correction.id}`.execute(tx);
}

export interface Grown {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly title: string;
}

/** What was made of it: cases joined to it. */
export async function grownOf(tx: Transaction, issueId: string): Promise<Grown[]> {
  const { rows } = await sql<Grown>`select k.id, k.kind, k.state, k.title
    from case_link l join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
    where l.tenant_id = app.tenant_id() and l.to_case_id = ${issueId} and l.kind = 'grown-from'
      and k.state <> 'discarded' order by l.created_at, k.id`.execute(tx);
  return rows;
}

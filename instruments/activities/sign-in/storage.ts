// What is kept of signing in besides the roll: the rules of one activity, and what phones sent later.
import { sql, type Transaction } from '#platform/database';

export interface SignInRules {
  readonly opensMinutesBefore: number;
  readonly allowsSelf: boolean;
  readonly isClosed: boolean;
}

export async function readSignInRules(tx: Transaction, caseId: string): Promise<SignInRules | null> {
  const { rows } = await sql<SignInRules>`select opens_minutes_before as "opensMinutesBefore",
      allows_self as "allowsSelf", is_closed as "isClosed"
    from sign_in_rules where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid`.execute(tx);
  return rows[0] ?? null;
}

export async function writeSignInRules(tx: Transaction, caseId: string, rules: SignInRules): Promise<void> {
  const { opensMinutesBefore, allowsSelf, isClosed } = rules;
  await sql`insert into sign_in_rules (tenant_id, case_id, opens_minutes_before, allows_self, is_closed)
    values (app.tenant_id(), ${caseId}::uuid, ${opensMinutesBefore}, ${allowsSelf}, ${isClosed})
    on conflict (tenant_id, case_id) do update set opens_minutes_before = excluded.opens_minutes_before,
      allows_self = excluded.allows_self, is_closed = excluded.is_closed`.execute(tx);
}

export interface LateSignIn {
  readonly caseId: string;
  readonly personId: string;
  readonly scannedAt: Date;
  readonly claimedAt: Date | null;
  readonly receivedAt: Date;
}

/** A second one of the same person (after the first was undone) takes its place. */
export async function writeLateSignIn(tx: Transaction, late: LateSignIn): Promise<void> {
  await sql`insert into late_sign_in (tenant_id, case_id, person_id, scanned_at, claimed_at, received_at)
    values (app.tenant_id(), ${late.caseId}::uuid, ${late.personId}::uuid, ${late.scannedAt}, ${late.claimedAt}, ${late.receivedAt})
    on conflict (tenant_id, case_id, person_id) do update set scanned_at = excluded.scanned_at,
      claimed_at = excluded.claimed_at, received_at = excluded.received_at,
      decision = null, decided_by = null, decided_at = null`.execute(tx);
}

export interface LateDecision {
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly decision: 'kept' | 'struck';
  readonly decidedBy: string | null;
  readonly now: Date;
}

/** Answers whose undecided sign-in it was. */
export async function decideLate(tx: Transaction, decided: LateDecision): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update late_sign_in
    set decision = ${decided.decision}, decided_by = ${decided.decidedBy}::uuid, decided_at = ${decided.now}
    where tenant_id = app.tenant_id() and case_id = ${decided.caseId}::uuid and decision is null
      and person_id = any(${[...decided.personIds]}::uuid[]) returning person_id as id`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function forgetLate(tx: Transaction, caseId: string, personIds: readonly string[]): Promise<void> {
  await sql`delete from late_sign_in where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid
    and person_id = any(${[...personIds]}::uuid[])`.execute(tx);
}

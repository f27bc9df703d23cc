// Sealed sheets: the published result of each member, with a digest and the digest of the rules.
import type { MemberSheet } from '#kernel/scoring';
import { sql, type Transaction } from '#platform/database';

const tenantId = sql<string>`app.tenant_id()`;

export interface SealedSheet {
  readonly personId: string;
  readonly ordinal: number;
  readonly sheet: MemberSheet;
  readonly digest: string;
  readonly rulesDigest: string;
  readonly sealedAt: Date;
}

/** The latest seal of each member of a year. */
export async function latestSheets(tx: Transaction, caseId: string, personId?: string): Promise<SealedSheet[]> {
  const ofPerson = personId === undefined ? sql`true` : sql`person_id = ${personId}::uuid`;
  const { rows } =
    await sql<SealedSheet>`select distinct on (person_id) person_id as "personId", ordinal, sheet, digest,
      rules_digest as "rulesDigest", sealed_at as "sealedAt"
    from assessment_sheet where tenant_id = ${tenantId} and case_id = ${caseId} and ${ofPerson}
    order by person_id, ordinal desc`.execute(tx);
  return rows;
}

export interface NewSheet extends Omit<SealedSheet, 'ordinal' | 'sealedAt'> {
  readonly caseId: string;
  readonly at: Date;
}

/** One statement for a whole committee; each sheet is numbered after the member's last. */
export async function insertSheets(tx: Transaction, sheets: readonly NewSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const rows = sheets.map(({ caseId, personId, sheet, digest, rulesDigest, at }) => ({
    ...{ case_id: caseId, person_id: personId, sheet, digest, rules_digest: rulesDigest, sealed_at: at.toISOString() },
  }));
  await sql`insert into assessment_sheet (tenant_id, case_id, person_id, ordinal, rules_digest, sheet, digest, sealed_at)
    select ${tenantId}, told.case_id, told.person_id,
      1 + coalesce((select max(s.ordinal) from assessment_sheet s where s.tenant_id = ${tenantId}
        and s.case_id = told.case_id and s.person_id = told.person_id), 0),
      told.rules_digest, told.sheet, told.digest, told.sealed_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told(case_id uuid, person_id uuid, rules_digest text, sheet jsonb, digest text, sealed_at timestamptz)`.execute(
    tx,
  );
}

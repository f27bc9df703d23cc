// Printed sheets. A sheet stays as it was printed: the roll may change, the paper does not.
import { sql, type Transaction } from '#platform/database';

export interface KeptSheet {
  readonly id: string;
  readonly caseId: string;
  readonly number: number;
  readonly of: number;
  readonly code: string;
  readonly pattern: string;
  readonly personIds: readonly string[];
  readonly printedAt: Date;
  readonly takenAt: Date | null;
}

const columns = sql`id, case_id as "caseId", number, sheet_count as "of", code, pattern, person_ids as "personIds",
  printed_at as "printedAt", taken_at as "takenAt"`;
/** Photographs are compared with so many sheets, the newest first. */
const mostCompared = 2_000;

export async function insertSheets(tx: Transaction, sheets: readonly Omit<KeptSheet, 'takenAt'>[]): Promise<void> {
  await sql`insert into sign_in_sheet (tenant_id, id, case_id, number, sheet_count, code, pattern, person_ids, printed_at)
    select app.tenant_id(), id, "caseId", number, "of", code, pattern,
      array(select jsonb_array_elements_text("personIds"))::uuid[], "printedAt"
    from jsonb_to_recordset(${JSON.stringify(sheets)}::jsonb) as told(id uuid, "caseId" uuid, number integer, "of" integer,
      code text, pattern text, "personIds" jsonb, "printedAt" timestamptz)`.execute(tx);
}

/** The sheets of the last printing of an activity, in their order. */
export async function lastSheetsOf(tx: Transaction, caseId: string): Promise<KeptSheet[]> {
  const { rows } = await sql<KeptSheet>`select ${columns} from sign_in_sheet
    where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid and printed_at = (select max(printed_at)
      from sign_in_sheet where tenant_id = app.tenant_id() and case_id = ${caseId}::uuid)
    order by number`.execute(tx);
  return rows;
}

/** Every sheet a photograph may show, of whatever activity. */
export async function knownSheets(tx: Transaction): Promise<KeptSheet[]> {
  const { rows } = await sql<KeptSheet>`select ${columns} from sign_in_sheet where tenant_id = app.tenant_id()
    order by printed_at desc, number limit ${mostCompared}`.execute(tx);
  return rows;
}

export async function readSheet(tx: Transaction, id: string): Promise<KeptSheet | null> {
  const { rows } = await sql<KeptSheet>`select ${columns} from sign_in_sheet
    where tenant_id = app.tenant_id() and id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

export async function markTaken(tx: Transaction, id: string, now: Date): Promise<void> {
  await sql`update sign_in_sheet set taken_at = ${now} where tenant_id = app.tenant_id() and id = ${id}::uuid`.execute(
    tx,
  );
}

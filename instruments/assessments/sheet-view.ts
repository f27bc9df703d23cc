// One member's sheet with the titles of the cases its lines came from.
import type { MemberSheet } from '#kernel/scoring';
import { sql, type Transaction } from '#platform/database';
import type { SheetView } from './contract.ts';
import { materialOf, sheetsOf } from './count-year.ts';
import { latestSheets } from './sheet-storage.ts';
import { readRules, type Year } from './storage.ts';

async function titlesOf(tx: Transaction, { lines }: MemberSheet): Promise<Record<string, string>> {
  const ids = [...new Set(lines.flatMap(({ caseId }) => caseId ?? []))];
  if (ids.length === 0) return {};
  const { rows } = await sql<{ id: string; title: string }>`select id, title from "case"
    where tenant_id = app.tenant_id() and id = any(${ids}::uuid[])`.execute(tx);
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}

/** Sealed: as it was published. Otherwise counted now. Null for whoever held no seat in the period. */
export async function sheetViewOf(
  tx: Transaction,
  year: Year,
  { personId, mayReopen }: { personId: string; mayReopen: boolean },
): Promise<SheetView | null> {
  const material = await materialOf(tx, year, personId);
  const [sealed] = year.state === 'sealed' ? await latestSheets(tx, year.caseId, personId) : [];
  const rules = await readRules(tx, year.rulesId);
  const [member] = material.members;
  if (!member || !rules) return null;
  const sheet = sealed?.sheet ?? sheetsOf(material, rules.ruleSet)[0];
  if (!sheet) return null;
  return {
    ...{ yearId: year.caseId, year: year.year, state: year.state as SheetView['state'], rules: year.rules },
    ...{ name: member.name, sheet, cases: await titlesOf(tx, sheet) },
    seal: sealed ? { ordinal: sealed.ordinal, digest: sealed.digest, sealedAt: sealed.sealedAt.toISOString() } : null,
    mayReopen: mayReopen && year.frozenAt !== null,
  };
}

// The sheets of the last printing, with the names as they are today, for the printer.
import { defineQuery } from '#kernel/acts';
import { sql, type Transaction } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { type SheetsView, sheetsParameters, sheetsView } from '../contract.ts';
import { lastSheetsOf } from '../sheet-storage.ts';
import { sheetLineOf } from './desk.ts';
import { heldActivity } from './held.ts';

interface Named {
  readonly name: string;
  readonly beside: string;
}

export async function namesFor(tx: Transaction, caseId: string, ids: readonly string[]): Promise<Map<string, Named>> {
  const { rows } = await sql<Named & { id: string }>`select p.id, p.name,
      coalesce(b.short_name, b.name, r.group_name, '') as beside
    from person p left join roll_entry r on r.tenant_id = p.tenant_id and r.person_id = p.id and r.case_id = ${caseId}::uuid
    left join body b on b.tenant_id = p.tenant_id and b.id = r.sector_id
    where p.tenant_id = app.tenant_id() and p.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

export const sheetsQuery = defineQuery({
  name: 'activities.sheets',
  parameters: sheetsParameters,
  answer: sheetsView,
  async ask(context, { id, sheetId }): Promise<SheetsView | Refusal> {
    const { tx } = context;
    const held = await heldActivity(context, id);
    if (isRefusal(held)) return held;
    const sheets = (await lastSheetsOf(tx, id)).filter((sheet) => !sheetId || sheet.id === sheetId);
    const names = await namesFor(
      tx,
      id,
      sheets.flatMap(({ personIds }) => personIds),
    );
    const { record, gathering } = held;
    return {
      ...{ title: record.title, place: gathering.place, startsAt: gathering.startsAt.toISOString() },
      sheets: sheets.map((sheet) => ({
        ...sheetLineOf(sheet),
        pattern: sheet.pattern,
        lines: sheet.personIds.map((personId) => names.get(personId) ?? { name: '', beside: '' }),
      })),
    };
  },
});

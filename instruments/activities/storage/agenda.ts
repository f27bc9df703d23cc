import { v7 } from 'uuid';
import { type Transaction, tables } from '#platform/database';
import type { ActivityTables } from '../tables.ts';
import { ownTenant } from './activity.ts';

export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly speaker: string;
  readonly minutes: number | null;
  readonly standingItemId: string | null;
}

export async function agendaOf(tx: Transaction, caseId: string): Promise<AgendaItem[]> {
  const rows = await tables<ActivityTables>(tx)
    .selectFrom('agenda_item')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ id, title, speaker, minutes, standing_item_id: standingItemId }) => ({
    ...{ id, title, speaker, minutes, standingItemId },
  }));
}

/** For those who tell of it outside. */
export const agendaTitles = async (tx: Transaction, caseId: string): Promise<string[]> =>
  (await agendaOf(tx, caseId)).map(({ title }) => title);

export const newAgendaId = (now: Date): string => v7({ msecs: now.getTime() });

/** The agenda as it now stands, in this order. */
export async function replaceAgenda(tx: Transaction, caseId: string, items: readonly AgendaItem[]): Promise<void> {
  const db = tables<ActivityTables>(tx);
  await db.deleteFrom('agenda_item').where('case_id', '=', caseId).execute();
  if (items.length === 0) return;
  await db
    .insertInto('agenda_item')
    .values(
      items.map(({ standingItemId, ...item }, index) => ({
        ...{ tenant_id: ownTenant, case_id: caseId, ...item },
        ...{ position: index + 1, standing_item_id: standingItemId },
      })),
    )
    .execute();
}

import { sql, type Transaction, tables } from '#platform/database';
import type { StudyTables } from '../tables.ts';
import type { Book, Turn } from './group.ts';

const ownTenant = sql<string>`app.tenant_id()`;

export async function saveGroupRow(tx: Transaction, caseId: string, about: string): Promise<void> {
  await tables<StudyTables>(tx)
    .insertInto('reading_group')
    .values({ tenant_id: ownTenant, case_id: caseId, about })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id']).doUpdateSet({ about }))
    .execute();
}

export async function aboutOf(tx: Transaction, caseId: string): Promise<string> {
  const row = await tables<StudyTables>(tx)
    .selectFrom('reading_group')
    .select('about')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.about ?? '';
}

export async function booksOf(tx: Transaction, groupId: string): Promise<Book[]> {
  return tables<StudyTables>(tx)
    .selectFrom('reading_book')
    .select(['id', 'title', 'author', 'chapters'])
    .where('group_id', '=', groupId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The books as they now stand; those that stay keep their id, and with it their turns. */
export async function replaceBooks(tx: Transaction, groupId: string, books: readonly Book[]): Promise<void> {
  const db = tables<StudyTables>(tx);
  const ids = books.map(({ id }) => id);
  let gone = db.deleteFrom('reading_book').where('group_id', '=', groupId);
  if (ids.length > 0) gone = gone.where('id', 'not in', ids);
  await gone.execute();
  if (books.length === 0) return;
  await db
    .insertInto('reading_book')
    .values(
      books.map(({ id, title, author, chapters }, index) => ({
        ...{ tenant_id: ownTenant, id, group_id: groupId, position: index + 1 },
        ...{ title, author, chapters: [...chapters] },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        title: ref('excluded.title'),
        author: ref('excluded.author'),
        chapters: ref('excluded.chapters'),
      })),
    )
    .execute();
}

export async function turnsOf(tx: Transaction, groupId: string): Promise<Turn[]> {
  const rows = await tables<StudyTables>(tx)
    .selectFrom('reading_turn')
    .selectAll()
    .where('group_id', '=', groupId)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, bookId: row.book_id, passage: row.passage, personId: row.person_id },
    ...{ fromOn: row.from_on, untilOn: row.until_on, ledOn: row.led_on },
  }));
}

/** The rota as it now stands. */
export async function replaceTurns(tx: Transaction, groupId: string, turns: readonly Turn[]): Promise<void> {
  const db = tables<StudyTables>(tx);
  await db.deleteFrom('reading_turn').where('group_id', '=', groupId).execute();
  if (turns.length === 0) return;
  await db
    .insertInto('reading_turn')
    .values(
      turns.map(({ id, bookId, passage, personId, fromOn, untilOn, ledOn }) => ({
        ...{ tenant_id: ownTenant, id, group_id: groupId, book_id: bookId, passage, person_id: personId },
        ...{ from_on: fromOn, until_on: untilOn, led_on: ledOn },
      })),
    )
    .execute();
}

export async function markTurn(tx: Transaction, turnId: string, ledOn: string): Promise<void> {
  await tables<StudyTables>(tx).updateTable('reading_turn').set({ led_on: ledOn }).where('id', '=', turnId).execute();
}

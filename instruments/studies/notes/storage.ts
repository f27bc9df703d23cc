// The only place where a note's words are sealed and opened.

import { sql, type Transaction, tables } from '#platform/database';
import { openField, sealField } from '#platform/encryption';
import type { NoteState } from '../contract/vocabulary.ts';
import type { StudyTables } from '../tables.ts';

export interface NoteRow {
  readonly id: string;
  readonly version: number;
  readonly state: NoteState;
  readonly authorId: string;
  readonly author: string;
  readonly groupId: string | null;
  readonly group: string | null;
  readonly book: string;
  readonly passage: string;
  readonly text: string;
  readonly writtenAt: Date;
}

export interface NoteWords {
  readonly book: string;
  readonly passage: string;
  readonly text: string;
}

interface Place {
  readonly tenantId: string;
  readonly id: string;
}

const sealed = (text: string, { tenantId, id }: Place) => sealField(text, { tenantId, rowId: id });

export async function insertNote(
  tx: Transaction,
  place: Place,
  { authorId, groupId, writtenAt, ...words }: NoteWords & { authorId: string; groupId: string | null; writtenAt: Date },
): Promise<void> {
  await tables<StudyTables>(tx)
    .insertInto('reading_note')
    .values({
      ...{ tenant_id: place.tenantId, case_id: place.id, author_id: authorId, group_id: groupId },
      ...{ book: words.book, passage: words.passage, text_sealed: sealed(words.text, place), written_at: writtenAt },
    })
    .execute();
}

export async function updateNote(tx: Transaction, place: Place, { book, passage, text }: NoteWords): Promise<void> {
  await tables<StudyTables>(tx)
    .updateTable('reading_note')
    .set({ book, passage, text_sealed: sealed(text, place) })
    .where('case_id', '=', place.id)
    .execute();
}

/** The words are gone for good, and with them what was answered. */
export async function eraseNoteRow(tx: Transaction, id: string): Promise<void> {
  const db = tables<StudyTables>(tx);
  await db
    .updateTable('reading_note')
    .set({ text_sealed: null, book: '', passage: '' })
    .where('case_id', '=', id)
    .execute();
  await db.deleteFrom('reading_reply').where('note_id', '=', id).execute();
}

interface Stored extends Omit<NoteRow, 'text'> {
  tenantId: string;
  textSealed: string | null;
}

export interface NotesWanted {
  readonly id?: string;
  readonly groupId?: string;
  readonly authorId?: string;
  /** The states in which somebody who is not the author may read it. */
  readonly sharedAs: readonly NoteState[];
  /** Whose own notes are read whatever their state. */
  readonly readerId: string | null;
}

/** The latest first. What the reader may not see is not even fetched. */
export async function readNotes(tx: Transaction, wanted: NotesWanted): Promise<NoteRow[]> {
  const { id = null, groupId = null, authorId = null, sharedAs, readerId } = wanted;
  const { rows } =
    await sql<Stored>`select k.id, k.tenant_id as "tenantId", k.version, k.state, n.author_id as "authorId",
      p.name as author, n.group_id as "groupId", g.title as "group", n.book, n.passage, n.text_sealed as "textSealed",
      n.written_at as "writtenAt"
    from reading_note n join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
      join person p on p.tenant_id = n.tenant_id and p.id = n.author_id
      left join "case" g on g.tenant_id = n.tenant_id and g.id = n.group_id
    where n.tenant_id = app.tenant_id() and n.text_sealed is not null
      and (n.author_id = ${readerId}::uuid or k.state = any(${[...sharedAs]}::text[]))
      and (${id}::uuid is null or n.case_id = ${id}::uuid) and (${groupId}::uuid is null or n.group_id = ${groupId}::uuid)
      and (${authorId}::uuid is null or n.author_id = ${authorId}::uuid)
    order by n.written_at desc, n.case_id desc limit 200`.execute(tx);
  return rows.map(({ tenantId, textSealed, ...row }) => ({
    ...row,
    text: textSealed === null ? '' : openField(textSealed, { tenantId, rowId: row.id }),
  }));
}

export interface NoteHead {
  readonly authorId: string;
  readonly groupId: string | null;
}

/** Without its words, for acts. */
export async function noteHead(tx: Transaction, id: string): Promise<NoteHead | null> {
  const row = await tables<StudyTables>(tx)
    .selectFrom('reading_note')
    .select(['author_id', 'group_id'])
    .where('case_id', '=', id)
    .executeTakeFirst();
  return row ? { authorId: row.author_id, groupId: row.group_id } : null;
}

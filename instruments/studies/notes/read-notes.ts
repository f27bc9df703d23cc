// Notes as their reader may see them.
import type { QueryContext } from '#kernel/acts';
import type { NoteItem } from '../contract/notes.ts';
import type { NoteState } from '../contract/vocabulary.ts';
import { isInside, ownPersonId } from '../who-sees.ts';
import { type NoteRow, readNotes } from './storage.ts';

export const noteItemOf = (row: NoteRow, readerId: string | null): NoteItem => {
  const { id, version, state, author, book, passage, text, writtenAt } = row;
  const isMine = row.authorId === readerId;
  return { id, version, state, author, isMine, book, passage, text, writtenAt: writtenAt.toISOString() };
};

/** As what others' notes are open to this reader; nobody who acts for somebody reads in that person's name. */
export const statesOpenTo = ({ actor }: QueryContext, isReader: boolean): NoteState[] => {
  if (actor.onBehalfOf || !isInside(actor)) return [];
  return isReader ? ['group', 'committee'] : ['committee'];
};

/** What was shared in one group, and one's own. */
export async function notesOfGroup(
  context: QueryContext,
  { groupId, isReader }: { groupId: string; isReader: boolean },
): Promise<NoteItem[]> {
  const readerId = ownPersonId(context.actor);
  const rows = await readNotes(context.tx, { groupId, readerId, sharedAs: statesOpenTo(context, isReader) });
  return rows.map((row) => noteItemOf(row, readerId));
}

export async function ownNotes({ tx, actor }: QueryContext): Promise<NoteItem[]> {
  const readerId = ownPersonId(actor);
  if (!readerId) return [];
  const rows = await readNotes(tx, { authorId: readerId, readerId, sharedAs: [] });
  return rows.map((row) => noteItemOf(row, readerId));
}

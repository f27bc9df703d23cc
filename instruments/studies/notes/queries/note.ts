// One note with its answers, for its author and for whom it is shared with.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { type NoteView, noteView } from '../../contract/notes.ts';
import { saidAbilities } from '../../say.ts';
import { ownPersonId } from '../../who-sees.ts';
import { noteLifecycle } from '../lifecycle.ts';
import { noteItemOf, statesOpenTo } from '../read-notes.ts';
import { repliesOf } from '../replies.ts';
import { noteHead, readNotes } from '../storage.ts';
import { isReaderOf } from '../subject.ts';

/** Five SQL queries. */
export const studyNote = defineQuery({
  name: 'studies.note',
  parameters: z.object({ id: z.uuid() }),
  answer: noteView,
  async ask(context, { id }): Promise<NoteView | Refusal> {
    const { tx, actor } = context;
    const own = ownPersonId(actor);
    const head = (await readCase(tx, id)) ? await noteHead(tx, id) : null;
    if (!head) return refuse('not-found');
    const isReader = await isReaderOf(tx, head.groupId, own);
    const [row] = await readNotes(tx, { id, readerId: own, sharedAs: statesOpenTo(context, isReader) });
    if (!row) return refuse('not-found');
    const item = noteItemOf(row, own);
    const capacities = generalCapacities(actor);
    if (item.isMine) capacities.add('author');
    if (isReader) capacities.add('group-reader');
    const meeting = { state: row.state, capacities, facts: { hasGroup: row.groupId !== null } };
    return {
      ...item,
      ...{ groupId: row.groupId, group: row.group },
      replies: row.state === 'private' && !item.isMine ? [] : await repliesOf(tx, id),
      abilities: saidAbilities(context, noteLifecycle, meeting),
    };
  },
});

// A note is loaded for its author and for whom it is shared with; for everybody else it is not there.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase, partiesOf } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import type { NoteState } from '../contract/vocabulary.ts';
import { readersIn } from '../reading-groups/group.ts';
import { isInside, ownPersonId } from '../who-sees.ts';
import { noteLifecycle } from './lifecycle.ts';
import { maySeeNote, type NoteFacts } from './rules.ts';
import { type NoteHead, noteHead } from './storage.ts';

export interface NoteSubject extends Subject<NoteState, NoteFacts> {
  readonly head: NoteHead;
}

export async function isReaderOf(tx: Transaction, groupId: string | null, personId: string | null): Promise<boolean> {
  if (groupId === null || personId === null) return false;
  return readersIn(await partiesOf(tx, groupId)).has(personId);
}

export const noteSubject: SubjectKind<NoteState, NoteFacts, NoteSubject> = {
  lifecycle: noteLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const head = record?.kind === noteLifecycle.kind ? await noteHead(tx, id) : null;
    if (!record || !head) return null;
    const own = ownPersonId(actor);
    const state = record.state as NoteState;
    const isAuthor = own === head.authorId;
    const isReader = await isReaderOf(tx, head.groupId, own);
    if (!maySeeNote(state, { isAuthor, isReader, isInside: own !== null && isInside(actor) })) return null;
    const capacities = generalCapacities(actor);
    if (isAuthor) capacities.add('author');
    if (isReader) capacities.add('group-reader');
    return { record, id, state, head, facts: { hasGroup: head.groupId !== null }, capacities };
  },
};

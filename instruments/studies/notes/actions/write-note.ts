import { defineAct, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { eraseNoteInput, saveNoteInput, writeNoteInput } from '../../contract/notes.ts';
import { ownPersonId } from '../../who-sees.ts';
import { noteLifecycle } from '../lifecycle.ts';
import { canBeShared } from '../rules.ts';
import { eraseNoteRow, insertNote, updateNote } from '../storage.ts';
import { isReaderOf, noteSubject } from '../subject.ts';

/** The record says that a note was written, never what; its title is the same for all. */
const title = '读书笔记';

export const writeNote = defineCreation({
  name: 'studies.write-note',
  kind: noteLifecycle.kind,
  event: 'written',
  initial: { state: noteLifecycle.initial, turn: null },
  who: ['member'],
  input: writeNoteInput,
  title: () => title,
  async create({ tx, actor, now }, { id }, { groupId, share, ...words }) {
    const authorId = ownPersonId(actor);
    if (!authorId) return refuse('note-is-ones-own');
    if (groupId !== null && !(await isReaderOf(tx, groupId, authorId))) return refuse('reading-group-not-yours');
    const inTheWay = share === 'private' ? null : canBeShared(share, { state: 'private', hasGroup: groupId !== null });
    if (inTheWay) return inTheWay;
    await insertNote(tx, { tenantId: actor.tenantId, id }, { ...words, authorId, groupId, writtenAt: now });
    await addParties(tx, { caseId: id, partyKind: 'person', partyIds: [authorId], relation: 'author' }, now);
    return { payload: { share }, shell: { state: share } };
  },
});

export const saveNote = defineAct({
  name: 'studies.save-note',
  subject: noteSubject,
  verb: 'save-note',
  input: saveNoteInput,
  async change({ tx, actor }, { id }, words) {
    await updateNote(tx, { tenantId: actor.tenantId, id }, words);
    return { payload: {} };
  },
});

export const eraseNote = defineAct({
  name: 'studies.erase-note',
  subject: noteSubject,
  verb: 'erase-note',
  input: eraseNoteInput,
  async change({ tx, now }, { id }) {
    await eraseNoteRow(tx, id);
    return { payload: {}, shell: { closedAt: now } };
  },
});

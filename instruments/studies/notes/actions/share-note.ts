import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { replyInput, shareNoteInput } from '../../contract/notes.ts';
import { ownPersonId } from '../../who-sees.ts';
import { insertReply } from '../replies.ts';
import { canBeShared } from '../rules.ts';
import { noteSubject } from '../subject.ts';

/** Shared wider, or taken back: from the same moment nobody else reads it. */
export const shareNote = defineAct({
  name: 'studies.share-note',
  subject: noteSubject,
  verb: 'share-note',
  input: shareNoteInput,
  async change(_context, { state, facts }, { share }) {
    const inTheWay = canBeShared(share, { state, ...facts });
    return inTheWay ?? { to: share, payload: { share } };
  },
});

export const reply = defineAct({
  name: 'studies.reply',
  subject: noteSubject,
  verb: 'reply',
  input: replyInput,
  async change({ tx, actor, now }, { id: noteId, head }, { text }) {
    const authorId = ownPersonId(actor);
    if (!authorId) return refuse('note-is-ones-own');
    const id = v7({ msecs: now.getTime() });
    await insertReply(tx, { tenantId: actor.tenantId, id, noteId, authorId, text, at: now });
    return { payload: { replyId: id }, recipients: { 'reading-note-replied': [head.authorId] } };
  },
});

import { defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { saveIdeaInput, writeNoteInput } from '../../contract/cultivations.ts';
import { insertNote, updateCultivation, usableFiles } from '../storage.ts';
import { cultivationSubject } from '../subject.ts';
import { idsIn } from '../team.ts';

/** What was found out on one day, with its sources; for the team alone. */
export const writeNote = defineAct({
  name: 'topics.write-note',
  subject: cultivationSubject,
  verb: 'write-note',
  input: writeNoteInput,
  async change({ tx, actor, now, today }, { id: caseId, team }, { heldOn, text, sources, fileIds }) {
    if (heldOn > today) return refuse('note-of-tomorrow');
    const byPersonId = actingPersonId(actor);
    const ids = [...new Set(fileIds)];
    if ((await usableFiles(tx, { ids, caseId, personId: byPersonId })) < ids.length) return refuse('note-file-unknown');
    if (ids.length > 0) await attachFiles(tx, { tenantId: actor.tenantId, ids, caseId });
    const written = { caseId, heldOn, text, sources, fileIds: ids, byPersonId, byName: actor.name, at: now };
    const noteId = await insertNote(tx, written);
    return {
      payload: { noteId, heldOn, sources: sources.length, files: ids.length },
      recipients: { 'cultivation-note': idsIn(team, 'author', 'coach', 'keeper') },
      noticeParams: { by: actor.name },
      answer: { noteId },
    };
  },
});

/** What it is about, as it now stands. */
export const saveIdea = defineAct({
  name: 'topics.save-idea',
  subject: cultivationSubject,
  verb: 'save-idea',
  input: saveIdeaInput,
  async change({ tx }, { id }, { title, idea }) {
    await updateCultivation(tx, id, { idea });
    return { payload: {}, shell: { title } };
  },
});

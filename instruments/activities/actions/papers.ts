import { defineAct } from '#kernel/acts';
import { rollEntriesOf } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { addPaperInput, readPaperInput, walls, withdrawPaperInput } from '../contract.ts';
import { addVersion, countPapers, deletePaper, isUsableFile, recordReading } from '../storage/papers.ts';
import { activitySubject } from '../subject.ts';

/** A new paper, or the next version of one; earlier versions stay readable. */
export const addPaper = defineAct({
  name: 'activities.add-paper',
  subject: activitySubject,
  verb: 'add-paper',
  input: addPaperInput,
  async change({ tx, actor, now }, { id: caseId, state }, { paperId: wanted, fileId, title, note }) {
    const isUsable = await isUsableFile(tx, { fileId, caseId, personId: actor.personId });
    if (!isUsable) return refuse('paper-file-unknown');
    if (wanted === null && (await countPapers(tx, caseId)) >= walls.papers) {
      return refuse('papers-full', { limit: walls.papers });
    }
    const added = await addVersion(tx, { caseId, paperId: wanted, title, fileId, note, at: now });
    if (!added) return refuse('paper-unknown');
    await attachFiles(tx, { tenantId: actor.tenantId, ids: [fileId], caseId });
    const told = state === 'announced' ? (await rollEntriesOf(tx, caseId)).map(({ personId }) => personId) : [];
    return {
      payload: { ...added, fileId },
      answer: { ...added },
      recipients: { 'activity-paper-added': told },
      noticeParams: { paper: title, number: added.version },
    };
  },
});

export const withdrawPaper = defineAct({
  name: 'activities.withdraw-paper',
  subject: activitySubject,
  verb: 'withdraw-paper',
  input: withdrawPaperInput,
  async change({ tx }, { id }, { paperId }) {
    return (await deletePaper(tx, id, paperId)) ? { payload: { paperId } } : refuse('paper-unknown');
  },
});

/** A read receipt: who has opened which version. */
export const readPaper = defineAct({
  name: 'activities.read-paper',
  subject: activitySubject,
  verb: 'read-paper',
  input: readPaperInput,
  async change({ tx, actor, now }, { id: caseId }, { paperId, version }) {
    const personId = actingPersonId(actor);
    const reading = { caseId, paperId, version, personId: personId ?? '', at: now };
    const isKept = personId !== null && (await recordReading(tx, reading));
    return isKept ? { payload: { paperId, version } } : refuse('paper-unknown');
  },
});

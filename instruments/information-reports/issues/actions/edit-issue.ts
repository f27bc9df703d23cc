import { type ActContext, defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { addSourceInput, removeSourceInput, saveIssueInput, setSharesInput } from '../../contract/issues.ts';
import { walls } from '../../contract/vocabulary.ts';
import { onEach, putBack, takeIntoIssue } from '../../reports/actions/follow-issue.ts';
import { sureDetails } from '../../text/found-in.ts';
import { withTitle } from '../../text/whole-text.ts';
import { equalShares } from '../issue.ts';
import { detailsKept, sharesSumUp } from '../rules.ts';
import { keepVersion, saveIssueText, writeSources } from '../storage.ts';
import { type IssueSubject, issueSubject } from '../subject.ts';

/** Every version is kept beside the originals, with who wrote it and why. */
export const saveIssue = defineAct({
  name: 'information-reports.save-issue',
  subject: issueSubject,
  verb: 'save-issue',
  input: saveIssueInput,
  async change({ tx, actor, now }, { id, issue }, { title, ...typed }) {
    const { text, note, privacyNote } = typed;
    const count = sureDetails(withTitle(title, text)).length;
    const kept = detailsKept(issue, { privacyNote, count });
    await saveIssueText(tx, id, { ...typed, detailsKept: kept, editedByName: actor.name });
    const by = { byPersonId: actingPersonId(actor), byName: actor.name, at: now };
    await keepVersion(tx, { issueId: id, title, text, note, privacyNote, ...by });
    // How many stay, in the record; why, in the version, which fewer may read.
    return { payload: { length: text.length, ...(kept > 0 ? { privateDetailsKept: kept } : {}) }, shell: { title } };
  },
});

/** Whose part of a combined text counts how much; the authors read their own. */
export const setShares = defineAct({
  name: 'information-reports.set-shares',
  subject: issueSubject,
  verb: 'set-shares',
  input: setSharesInput,
  async change({ tx }, { id, issue }, { shares }) {
    const given = new Map(shares.map(({ reportId, share }) => [reportId, share]));
    const ids = issue.sources.map(({ reportId }) => reportId);
    const isWhole = given.size === ids.length && given.size === shares.length && ids.every((one) => given.has(one));
    if (!isWhole) return refuse('issue-source-unknown');
    const wrong = sharesSumUp(shares);
    if (wrong) return wrong;
    await writeSources(
      tx,
      id,
      ids.map((reportId) => ({ reportId, share: given.get(reportId)! })),
    );
    return { payload: { shares } };
  },
});

async function nowMadeOf({ tx }: ActContext, { id }: IssueSubject, ids: readonly string[]): Promise<Refusal | null> {
  if (ids.length > walls.sources) return refuse('issue-too-many-sources', { most: walls.sources });
  await writeSources(tx, id, equalShares(ids));
  return null;
}

export const addSource = defineAct({
  name: 'information-reports.add-source',
  subject: issueSubject,
  verb: 'add-source',
  input: addSourceInput,
  async change(context, found, { reportId }) {
    const ids = found.issue.sources.map((one) => one.reportId);
    const taken = await onEach(context, takeIntoIssue, new Map([[reportId, { issueId: found.id }]]));
    if (taken) return taken;
    return (await nowMadeOf(context, found, [...ids, reportId])) ?? { payload: { reportId } };
  },
});

export const removeSource = defineAct({
  name: 'information-reports.remove-source',
  subject: issueSubject,
  verb: 'remove-source',
  input: removeSourceInput,
  async change(context, found, { reportId }) {
    const ids = found.issue.sources.map((one) => one.reportId);
    if (!ids.includes(reportId)) return refuse('issue-source-unknown');
    if (ids.length === 1) return refuse('issue-needs-a-source');
    const back = await onEach(context, putBack, new Map([[reportId, { issueId: found.id }]]));
    if (back) return back;
    const left = ids.filter((one) => one !== reportId);
    return (await nowMadeOf(context, found, left)) ?? { payload: { reportId } };
  },
});

// What people put right: each outlives the night and can be undone.
import { type ActContext, defineAct } from '#kernel/acts';
import { linkCases, readCase, unlinkCases } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { mergeInput, renameInput, takeOutInput, undoInput } from '../../contract.ts';
import { issueLifecycle } from '../../lifecycle.ts';
import { placeVoicesTask } from '../../task.ts';
import { ban, correctionsOf, moveByHand, noteCorrection, putBack, setNamedByHand, standingsOf } from '../storage.ts';
import { type IssueSubject, issueSubject } from '../subject.ts';

/** Names and sentences are made again soon after, away from the request. */
export const lookAgain = ({ tx }: ActContext): Promise<void> =>
  enqueue(tx, { task: placeVoicesTask, payload: {}, jobKey: placeVoicesTask });

const before = ({ record, issue }: IssueSubject) => ({ name: record.title, isNamedByHand: issue.isNamedByHand });

export const renameIssue = defineAct({
  name: 'barometer.rename-issue',
  subject: issueSubject,
  verb: 'rename-issue',
  input: renameInput,
  async change({ tx, actor, now }, subject, { name }) {
    const stood = { ...before(subject), otherId: null, voices: [] };
    await noteCorrection(tx, { issueId: subject.id, kind: 'renamed', byName: actor.name, at: now, before: stood });
    await setNamedByHand(tx, subject.id, true);
    return { payload: {}, shell: { title: name } };
  },
});

/** 「不属于这件事」: it may go where it belongs, but not back. */
export const takeOut = defineAct({
  name: 'barometer.take-out',
  subject: issueSubject,
  verb: 'take-out',
  input: takeOutInput,
  async change(context, subject, { voiceId }) {
    const { tx, actor, now } = context;
    const { id: issueId } = subject;
    const voices = await standingsOf(tx, { issueId, voiceIds: [voiceId] });
    if (voices.length === 0) return refuse('voice-not-in-issue', { count: 1 });
    await moveByHand(tx, { voiceIds: [voiceId], from: issueId, to: null });
    await ban(tx, issueId, [voiceId]);
    const stood = { ...before(subject), otherId: null, voices };
    await noteCorrection(tx, { issueId, kind: 'taken-out', byName: actor.name, at: now, before: stood });
    await lookAgain(context);
    return { payload: { voiceId } };
  },
});

export const mergeInto = defineAct({
  name: 'barometer.merge-into',
  subject: issueSubject,
  verb: 'merge-into',
  input: mergeInput,
  async change(context, subject, { intoId }) {
    const { tx, actor, now } = context;
    const { id: issueId } = subject;
    const into = intoId === issueId ? null : await readCase(tx, intoId);
    if (into?.kind !== issueLifecycle.kind || into.state !== 'open') return refuse('issue-not-open');
    const voices = await standingsOf(tx, { issueId });
    await moveByHand(tx, { voiceIds: voices.map(({ voiceId }) => voiceId), from: issueId, to: intoId });
    await linkCases(tx, { fromCaseId: issueId, toCaseId: intoId, kind: 'merged-into' }, now);
    const stood = { ...before(subject), otherId: intoId, voices };
    await noteCorrection(tx, { issueId, kind: 'merged', byName: actor.name, at: now, before: stood });
    await lookAgain(context);
    return { payload: { intoId, voices: voices.length } };
  },
});

/** The last that stands, and only the last: what came later leans on what was before. */
export const undoCorrection = defineAct({
  name: 'barometer.undo-correction',
  subject: issueSubject,
  verb: 'undo-correction',
  input: undoInput,
  async change(context, { id: issueId }, { correctionId }) {
    const { tx, now } = context;
    const last = (await correctionsOf(tx, issueId)).find(({ isUndone }) => !isUndone);
    if (last?.id !== correctionId) return refuse('not-the-last-correction');
    await putBack(tx, { correction: last, at: now }, issueId);
    const { name, isNamedByHand, otherId } = last.before;
    if (last.kind === 'merged' && otherId) {
      await unlinkCases(tx, { fromCaseId: issueId, toCaseId: otherId, kind: 'merged-into' });
    }
    if (last.kind === 'renamed') await setNamedByHand(tx, issueId, isNamedByHand);
    await lookAgain(context);
    return { payload: { kind: last.kind }, ...(last.kind === 'renamed' ? { shell: { title: name } } : {}) };
  },
});

import { defineCreation } from '#kernel/acts';
import { addParties, linkCases, readCase } from '#kernel/cases';
import { personNames } from '#kernel/people';
import { refuse } from '#platform/errors';
import { takeOverInput } from '../../contract/reports.ts';
import { arrive } from '../arrival.ts';
import { reportLifecycle } from '../lifecycle.ts';
import { insertReport } from '../storage.ts';

/** A proposal, a research report, a public matter becomes information: joined to where it came from (`grown-from`),
 * and counted there alone; what is made of it later counts here. */
export const takeOver = defineCreation({
  name: 'information-reports.take-over',
  kind: reportLifecycle.kind,
  event: 'taken-over',
  initial: { state: 'submitted', turn: reportLifecycle.states.submitted.turn },
  who: ['system'],
  input: takeOverInput,
  title: ({ title }) => title,
  async create(context, { id: caseId }, { from, origin, title, authorId, ...text }) {
    const { tx, now } = context;
    const grownFrom = await readCase(tx, from.caseId);
    const author = authorId ? (await personNames(tx, [authorId])).get(authorId) : null;
    if (!grownFrom || (authorId && !author)) return refuse('information-origin-unknown');
    const written = { origin, authorId, authorName: author?.name ?? text.source, bodyId: null, unitId: null };
    const kept = { isFirstHand: false, isOneMatter: true, commissionId: null, countsElsewhere: true, submittedAt: now };
    await insertReport(tx, { caseId, ...text, ...written, ...kept });
    if (authorId) await addParties(tx, { caseId, partyKind: 'person', partyIds: [authorId], relation: 'author' }, now);
    await linkCases(tx, { fromCaseId: caseId, toCaseId: from.caseId, kind: 'grown-from' }, now);
    const recipients = await arrive(context, { ...text, caseId, title });
    return {
      payload: { origin, sourceCaseId: from.caseId },
      shell: { audience: 'information-office' },
      recipients,
      noticeParams: { by: written.authorName },
      touchesClocks: true,
    };
  },
});

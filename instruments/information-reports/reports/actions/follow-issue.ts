// What an issue of the bulletin does to the reports it is made of; performed inside the acts on that issue.
import * as z from 'zod';
import { type ActContext, defineAct } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { isRefusal, type Refusal } from '#platform/errors';
import { tellPrinted } from '../../adoptions/tell-down.ts';
import { forms } from '../../contract/vocabulary.ts';
import { seatAbove } from '../../higher-seats/storage.ts';
import { deedOwner } from '../report.ts';
import { reportSubject } from '../subject.ts';

const inIssue = z.object({ issueId: z.uuid() });

export const takeIntoIssue = defineAct({
  name: 'information-reports.take-into-issue',
  subject: reportSubject,
  verb: 'take-into-issue',
  input: inIssue,
  change: async (_context, _found, { issueId }) => ({ payload: { issueId } }),
});

export const putBack = defineAct({
  name: 'information-reports.put-back',
  subject: reportSubject,
  verb: 'put-back',
  input: inIssue,
  change: async (_context, _found, { issueId }) => ({ payload: { issueId } }),
});

/** Printed in the committee's own bulletin: its author is told, and the first level of adoption is counted. */
export const printReport = defineAct({
  name: 'information-reports.print',
  subject: reportSubject,
  verb: 'print',
  input: inIssue.extend({ number: z.string(), form: z.enum(forms), share: z.int() }),
  async change(context, { id, report }, { issueId, number, form, share }) {
    const { tx, today, now } = context;
    const personId = deedOwner(report);
    const authorLevel = personId ? await seatAbove(tx, personId) : 'none';
    const counted = { receiver: 'cppcc', authorLevel, isCommissioned: report.commissionId !== null };
    const facts = { level: 'own', form, share, ...counted };
    if (report.origin === 'exchange') await tellPrinted(context, id, { issueId, number, form });
    return {
      payload: { issueId, number, form, share },
      shell: { closedAt: now },
      recipients: { 'information-printed': report.authorId ? [report.authorId] : [] },
      noticeParams: { number },
      deeds: personId ? [{ personId, kind: 'information-adopted', doneOn: today, facts }] : [],
    };
  },
});

type Following = typeof takeIntoIssue;

/** Each in its turn, or the first refusal. The caller holds the issue; reports are locked in the order of their ids. */
export async function onEach(
  context: ActContext,
  act: Following,
  inputs: ReadonlyMap<string, Record<string, unknown>>,
): Promise<Refusal | null> {
  const inside = { ...context, actor: systemActor(context.actor.tenantId), receipt: null };
  for (const id of [...inputs.keys()].sort()) {
    const answer = await act.run(inside, { id, version: 'latest', input: inputs.get(id) });
    if (isRefusal(answer)) return answer;
  }
  return null;
}

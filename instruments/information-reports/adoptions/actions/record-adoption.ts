import { v7 } from 'uuid';
import type * as z from 'zod';
import { type ActContext, defineAct } from '#kernel/acts';
import { committeeAndAbove } from '#kernel/people';
import { type Refusal, refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { correctAdoptionInput, recordAdoptionInput, withdrawAdoptionInput } from '../../contract/upward.ts';
import type { IssueSubject } from '../../issues/subject.ts';
import { issueSubject } from '../../issues/subject.ts';
import { onEach } from '../../reports/actions/follow-issue.ts';
import { noteAdoption, noteAdoptionChanged } from '../../upward/follow-report.ts';
import { isUsableFile } from '../../upward/is-usable-file.ts';
import { adoptionProblem } from '../../upward/rules.ts';
import { firstSentOn } from '../../upward/storage.ts';
import { adoptionsOf, insertAdoption, setWithdrawn, updateAdoption } from '../storage.ts';
import { tellDown } from '../tell-down.ts';

type Fields = z.output<typeof recordAdoptionInput>;

/** Dates in their order, a level above, and a file that is there. */
export async function whyNot(context: ActContext, found: IssueSubject, fields: Fields): Promise<Refusal | null> {
  const { tx, actor, today } = context;
  const { id: caseId, issue } = found;
  const [own] = await committeeAndAbove(tx);
  const { level, adoptedOn, fileId } = fields;
  const problem = adoptionProblem({
    ...{ level, adoptedOn, own: own?.level ?? 'county', issuedOn: issue.issuedOn, today },
    firstSentOn: await firstSentOn(tx, caseId),
  });
  if (problem || fileId === null) return problem;
  if (!(await isUsableFile(tx, { fileId, caseId, personId: actor.personId }))) return refuse('adoption-file-unknown');
  await attachFiles(tx, { tenantId: actor.tenantId, ids: [fileId], caseId });
  return null;
}

/** The same on each report of the issue, with what it does to the deeds. */
export const onReports = (
  context: ActContext,
  { issue }: IssueSubject,
  { act, input }: { act: Parameters<typeof onEach>[1]; input: Record<string, unknown> },
) => onEach(context, act, new Map(issue.sources.map(({ reportId }) => [reportId, input] as const)));

/** A notice of adoption came in: where, in what form, in which paper, on what day. */
export const recordAdoption = defineAct({
  name: 'information-reports.record-adoption',
  subject: issueSubject,
  verb: 'record-adoption',
  input: recordAdoptionInput,
  async change(context, found, fields) {
    const { tx, actor, now } = context;
    const refused = await whyNot(context, found, fields);
    if (refused) return refused;
    const adoptionId = v7();
    const { id: issueId } = found;
    await insertAdoption(tx, {
      ...{ id: adoptionId, issueId, ...fields, toldBy: null, toldKey: null, byName: actor.name, at: now },
    });
    const { level, form, receiver } = fields;
    const input = { issueId, adoptionId, level, form, receiver };
    const inTheWay = await onReports(context, found, { act: noteAdoption, input });
    if (inTheWay) return inTheWay;
    await tellDown(context, found, { ...fields, key: adoptionId, isWithdrawn: false });
    return { payload: { adoptionId, level, form }, answer: { adoptionId } };
  },
});

/** Only what was typed here is changed here; what the committee above told is theirs. */
async function ownNotice({ tx }: ActContext, { id }: IssueSubject, adoptionId: string) {
  const one = (await adoptionsOf(tx, id)).find((adoption) => adoption.id === adoptionId);
  if (!one || one.isWithdrawn) return refuse('adoption-unknown');
  return one.isTold ? refuse('adoption-told-from-above') : one;
}

export const correctAdoption = defineAct({
  name: 'information-reports.correct-adoption',
  subject: issueSubject,
  verb: 'correct-adoption',
  input: correctAdoptionInput,
  async change(context, found, { adoptionId, reason, ...fields }) {
    const known = await ownNotice(context, found, adoptionId);
    if ('refused' in known) return known;
    const refused = await whyNot(context, found, fields);
    if (refused) return refused;
    await updateAdoption(context.tx, adoptionId, { ...fields, reason });
    const { level, form } = fields;
    const input = { issueId: found.id, adoptionId, level, form, reason };
    const inTheWay = await onReports(context, found, { act: noteAdoptionChanged, input });
    if (inTheWay) return inTheWay;
    await tellDown(context, found, { ...fields, key: adoptionId, isWithdrawn: false });
    return { payload: { adoptionId, level, form, reason } };
  },
});

export const withdrawAdoption = defineAct({
  name: 'information-reports.withdraw-adoption',
  subject: issueSubject,
  verb: 'withdraw-adoption',
  input: withdrawAdoptionInput,
  async change(context, found, { adoptionId, reason }) {
    const known = await ownNotice(context, found, adoptionId);
    if ('refused' in known) return known;
    await setWithdrawn(context.tx, { id: adoptionId, at: context.now, reason });
    const { level, form } = known;
    const input = { issueId: found.id, adoptionId, level, form, reason };
    const inTheWay = await onReports(context, found, { act: noteAdoptionChanged, input });
    if (inTheWay) return inTheWay;
    await tellDown(context, found, { ...known, key: adoptionId, isWithdrawn: true });
    return { payload: { adoptionId, level, form, reason } };
  },
});

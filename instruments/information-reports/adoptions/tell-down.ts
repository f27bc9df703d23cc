// What is adopted here of a report that another committee on this platform sent is told there, after this act, by the software.
import type { ActContext } from '#kernel/acts';
import { committeeAndAbove } from '#kernel/people';
import { enqueue } from '#platform/jobs';
import type { IssueSubject } from '../issues/subject.ts';
import { arrivalOf } from '../upward/storage.ts';

export const tellDownTask = 'tell-adoption-down';

export interface ToldDown {
  readonly key: string;
  readonly level: string;
  readonly form: string;
  readonly receiver: string;
  readonly receiverKind: string;
  readonly document: string;
  readonly adoptedOn: string;
  readonly isWithdrawn: boolean;
}

/** Evidence and notes stay here: the committee below learns the fact. */
export async function tellSenderOf(
  { tx, now }: ActContext,
  reportId: string,
  { key, form, receiver, receiverKind, document, adoptedOn, isWithdrawn, ...given }: ToldDown,
): Promise<void> {
  const arrival = await arrivalOf(tx, reportId);
  if (!arrival?.senderId || !arrival.senderIssueId) return;
  // Our own level is one above theirs.
  const level = given.level === 'own' ? (await committeeAndAbove(tx))[0]?.level : given.level;
  const told = { key, level, form, receiver, receiverKind, document, adoptedOn, isWithdrawn };
  const payload = { to: arrival.senderId, issueId: arrival.senderIssueId, told };
  await enqueue(tx, { task: tellDownTask, payload, jobKey: `tell-down:${reportId}:${key}:${now.getTime()}` });
}

export async function tellDown(context: ActContext, { issue }: IssueSubject, told: ToldDown): Promise<void> {
  for (const { reportId } of issue.sources) await tellSenderOf(context, reportId, told);
}

/** Printed in our own bulletin: for the committee it came from that is an adoption by us. */
export async function tellPrinted(
  context: ActContext,
  reportId: string,
  { issueId, number, form }: { issueId: string; number: string; form: string },
): Promise<void> {
  const [own] = await committeeAndAbove(context.tx);
  await tellSenderOf(context, reportId, {
    ...{ key: issueId, level: 'own', form, receiver: own?.name ?? '', receiverKind: 'cppcc' },
    ...{ document: number, adoptedOn: context.today, isWithdrawn: false },
  });
}

// A report that another committee sent, looked through and laid on the editor's desk with where it comes from.
import type { ActContext, Change } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { committeeAndAbove } from '#kernel/people';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { findSecrecyHints } from '#platform/privacy';
import { houseSigner } from '#platform/signing';
import { arrive } from '../reports/arrival.ts';
import { insertReport } from '../reports/storage.ts';
import { withTitle } from '../text/whole-text.ts';
import { type ExchangeFile, readExchange } from './exchange.ts';
import { arrivedBefore, insertArrival, isTrusted } from './storage.ts';

/** The committee on this platform that handed it over; of a file that was carried here, nobody. */
export interface HandedOver {
  readonly committeeId: string;
  readonly issueId: string;
}

async function whyNot({ tx }: ActContext, file: ExchangeFile, by: HandedOver | null): Promise<Refusal | null> {
  const isOurKey = file.keyId === houseSigner().keyId;
  if (!isOurKey && !(await isTrusted(tx, file.keyId))) {
    return refuse('exchange-sender-unknown', { committee: file.content.committee.name, keyId: file.keyId });
  }
  const [own] = await committeeAndAbove(tx);
  if (!by && isOurKey && file.content.committee.code === own?.code) return refuse('exchange-own');
  const before = await arrivedBefore(tx, { exchangeId: file.id, checksum: file.checksum });
  if (before) return refuse('exchange-taken-already', { on: calendarDateOf(before.on) });
  const { title, text } = file.content;
  const isClassified = findSecrecyHints(withTitle(title, text)).some(({ level }) => level === 'classified');
  return isClassified ? refuse('information-classified') : null;
}

/** Asked before the case has a title. */
export const titleIn = ({ file }: { file: string }): string => {
  const read = readExchange(file);
  return isRefusal(read) ? '' : read.content.title;
};

export async function takeIn(
  context: ActContext,
  caseId: string,
  { text, by }: { text: string; by: HandedOver | null },
): Promise<Change | Refusal> {
  const { tx, now } = context;
  const file = readExchange(text);
  if (isRefusal(file)) return file;
  const refused = await whyNot(context, file, by);
  if (refused) return refused;
  const { committee, title, text: situation, number, authors } = file.content;
  const parts = { situation, causes: '', advice: '', isFirstHand: false, isOneMatter: true, isUrgent: false };
  const nobody = { authorId: null, bodyId: null, unitId: null, commissionId: null };
  await insertReport(tx, {
    ...{ caseId, origin: 'exchange', authorName: committee.name, source: `${committee.name}${number}` },
    ...{ ...parts, ...nobody, countsElsewhere: true, submittedAt: now },
  });
  await insertArrival(tx, {
    ...{ reportId: caseId, exchangeId: file.id, checksum: file.checksum, committee: committee.name, number },
    ...{ committeeCode: committee.code, authors: authors.map(({ name }) => name), keyId: file.keyId, at: now },
    ...{ senderId: by?.committeeId ?? null, senderIssueId: by?.issueId ?? null },
  });
  const recipients = await arrive(context, { ...parts, caseId, title });
  return {
    payload: { exchangeId: file.id, committee: committee.name, checksum: file.checksum },
    shell: { audience: 'information-office' },
    recipients,
    noticeParams: { by: committee.name },
    touchesClocks: true,
  };
}

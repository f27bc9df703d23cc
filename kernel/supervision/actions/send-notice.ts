import { type ActContext, defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import { addWorkingDays } from '#kernel/deadlines';
import { documentNumber } from '#kernel/official-documents';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { sendNoticeInput } from '../contract.ts';
import { deskOfMatter, leadersOf } from '../recipients.ts';
import { matterSubject } from '../subject.ts';
import { takeStep } from './take-step.ts';

/** 〔year〕number in the committee's own series; each number is given once. */
async function numberOf({ tx, actor, today }: ActContext): Promise<string> {
  const { short_name } = await tables<PeopleTables>(tx)
    .selectFrom('tenant')
    .select('short_name')
    .where('id', '=', actor.tenantId)
    .executeTakeFirstOrThrow();
  const year = Number(today.slice(0, 4));
  return documentNumber(`${short_name}督`, year, await nextNumber(tx, `supervision-notice:${year}`));
}

/** The written notice (督办通知) to the unit's leader: numbered, with the day by which it wants an answer. */
export const sendNotice = defineAct({
  name: 'supervision.send-notice',
  subject: matterSubject,
  verb: 'send-notice',
  on: 'part',
  input: sendNoticeInput,
  async change(context, found, { demand }) {
    const { calendar, today } = context;
    const { matter, facts } = found;
    const answerBy = addWorkingDays(today, facts.rules.answerWithinWorkingDays, calendar);
    const number = await numberOf(context);
    const step = { step: 'notice', untilOn: answerBy, text: demand, documentNumber: number } as const;
    const taken = await takeStep(context, found, step);
    const recipients = [...(await leadersOf(context, matter)), ...(await deskOfMatter(context, matter))];
    return {
      payload: { ...taken, documentNumber: number, answerBy },
      recipients: { 'supervision-notice': recipients },
      noticeParams: { documentNumber: number, answerBy, matterId: matter.id },
      answer: { documentNumber: number, answerBy },
    };
  },
});

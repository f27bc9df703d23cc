import { defineAct } from '#kernel/acts';
import { reportInput } from '../contract.ts';
import { holdersOfOffice } from '../recipients.ts';
import { matterSubject } from '../subject.ts';
import { takeStep } from './take-step.ts';

/** The last rung: the leaders get the history of the case in a page. */
export const reportToLeader = defineAct({
  name: 'supervision.report-to-leader',
  subject: matterSubject,
  verb: 'report-to-leader',
  on: 'part',
  input: reportInput,
  async change(context, found, { to, remark }) {
    const step = { step: 'leader', untilOn: null, withWhom: to, text: remark } as const;
    const taken = await takeStep(context, found, step);
    return {
      payload: { ...taken, to },
      recipients: { 'supervision-reported': await holdersOfOffice(context, [to]) },
      noticeParams: { unit: found.matter.unitNames.join('、'), matterId: found.id },
    };
  },
});

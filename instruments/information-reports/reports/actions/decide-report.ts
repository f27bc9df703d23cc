import { defineAct } from '#kernel/acts';
import { nothing } from '../../contract/fields.ts';
import { acceptReportInput, rejectReportInput } from '../../contract/reports.ts';
import { informationDesk } from '../../recipients.ts';
import { startSameDay } from '../clocks.ts';
import type { Report } from '../report.ts';
import { decide, setUrgent } from '../storage.ts';
import { reportSubject } from '../subject.ts';

const authors = ({ authorId }: Report) => (authorId ? [authorId] : []);

/** Fit to be edited: no double, nothing secret, worth a leader's minute. */
export const acceptReport = defineAct({
  name: 'information-reports.accept',
  subject: reportSubject,
  verb: 'accept',
  input: acceptReportInput,
  async change({ tx, now, actor }, { id, report }, { note }) {
    await decide(tx, { caseId: id, at: now, by: actor.name, reason: note });
    return { payload: {}, recipients: { 'information-accepted': authors(report) } };
  },
});

/** Not used, with the reason told to whoever sent it. */
export const rejectReport = defineAct({
  name: 'information-reports.reject',
  subject: reportSubject,
  verb: 'reject',
  input: rejectReportInput,
  async change({ tx, now, actor }, { id, report }, { reason }) {
    await decide(tx, { caseId: id, at: now, by: actor.name, reason });
    return {
      payload: { reason },
      shell: { closedAt: now },
      recipients: { 'information-rejected': authors(report) },
    };
  },
});

/** To be edited, signed and sent on the day itself. */
export const markUrgent = defineAct({
  name: 'information-reports.mark-urgent',
  subject: reportSubject,
  verb: 'mark-urgent',
  input: nothing,
  async change(context, { id, report }) {
    await setUrgent(context.tx, id);
    await startSameDay(context, id);
    const recipients = { 'information-urgent': await informationDesk(context) };
    return { payload: {}, recipients, noticeParams: { by: report.authorName }, touchesClocks: true };
  },
});

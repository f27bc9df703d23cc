import { defineAct, defineRegisterAct } from '#kernel/acts';
import { sql, type Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import { acknowledgeReportInput, remindInput, returnReportInput } from '../contract/reports.ts';
import { reportDueOn } from '../settings.ts';
import { reportsToRemindOf } from './list.ts';
import { updateReport } from './storage.ts';
import { reportSubject } from './subject.ts';

export const acknowledgeReport = defineAct({
  name: 'duty-file.acknowledge-report',
  subject: reportSubject,
  verb: 'acknowledge-report',
  input: acknowledgeReportInput,
  async change({ tx, now, actor }, { id, report }, { remark }) {
    await updateReport(tx, id, { remark, decided_by: actor.name, decided_at: now });
    return {
      payload: { year: report.year },
      shell: { closedAt: now },
      recipients: { 'duty-report-answered': [report.personId] },
      noticeParams: { year: String(report.year), decision: 'acknowledged' },
    };
  },
});

/** Back to the member, who reads what is asked for; the text stays as it was. */
export const returnReport = defineAct({
  name: 'duty-file.return-report',
  subject: reportSubject,
  verb: 'return-report',
  input: returnReportInput,
  async change({ tx, now, actor }, { id, report }, { remark }) {
    await updateReport(tx, id, { remark, decided_by: actor.name, decided_at: now });
    return {
      payload: { year: report.year },
      recipients: { 'duty-report-answered': [report.personId] },
      noticeParams: { year: String(report.year), decision: 'returned' },
    };
  },
});

async function wasRemindedOn(tx: Transaction, year: number, today: string): Promise<boolean> {
  const { rows } = await sql`select from event where tenant_id = app.tenant_id() and name = 'duty-file.reports-reminded'
    and at >= (${today}::date::timestamp at time zone 'Asia/Shanghai') and (payload->>'year')::int = ${year} limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

/** Those who must report and have not are reminded together, at most once a day. */
export const remindOfReports = defineRegisterAct({
  name: 'duty-file.remind-of-reports',
  event: 'reports-reminded',
  who: ['member-affairs-officer', 'secretary-general'],
  input: remindInput,
  async change({ tx, today, settings }, { year, personIds }) {
    if (year > Number(today.slice(0, 4))) return refuse('report-year-ahead', { year });
    if (await wasRemindedOn(tx, year, today)) return refuse('reminded-today');
    const reminded = await reportsToRemindOf(tx, { year, today, personIds: personIds ?? null });
    if (reminded.length === 0) return refuse('nobody-to-remind');
    return {
      payload: { year, count: reminded.length, personIds: reminded },
      recipients: { 'duty-report-due': reminded },
      noticeParams: { year: String(year), dueOn: reportDueOn(settings, year) },
      answer: { reminded: reminded.length },
    };
  },
});

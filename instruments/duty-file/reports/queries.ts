// One report as its reader may see it, and the desk's list of a year.
import { defineQuery, type Query, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import type { DeedKinds } from '#kernel/deeds';
import { hasRole } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import {
  type ReportView,
  reportList,
  reportListParameters,
  reportParameters,
  reportView,
} from '../contract/reports.ts';
import { seatOf } from '../people.ts';
import { saidAbilities } from '../say.ts';
import { reportDueOn, reportYear } from '../settings.ts';
import { deskReaders, namedStaff, sightOf } from '../who-sees.ts';
import { reportLifecycle } from './lifecycle.ts';
import { readReports } from './list.ts';
import { recordOfYear, recordSaid } from './record.ts';
import { type Report, readReport } from './storage.ts';
import { reportMeeting, seesReport } from './subject.ts';

const isFixed = ({ state, record }: Report) => record !== null && (state === 'submitted' || state === 'acknowledged');

async function recordSeen({ tx, translate }: QueryContext, report: Report, kinds: DeedKinds) {
  const { record, personId, year } = report;
  const fixed = isFixed(report);
  const kept = fixed && record ? record : await recordOfYear(tx, { personId, year, kinds });
  return recordSaid(translate, kept, fixed);
}

/** Four SQL queries. */
async function reportSeen(context: QueryContext, id: string, kinds: DeedKinds): Promise<ReportView | Refusal> {
  const { tx, actor, today, settings } = context;
  const report = await readReport(tx, { id });
  const seat = report && seesReport(actor, report) ? await seatOf(tx, report.personId, today) : null;
  if (!report || !seat) return refuse('not-found');
  const { version, state, year, personId, addressee, results, problems, advice, submittedAt } = report;
  const { name: personName, isStanding, sector } = seat.person;
  return {
    ...{ id, version, state, year, personId, personName, isStanding, sector, addressee },
    isOwn: sightOf(actor, personId) === 'own',
    dueOn: reportDueOn(settings, year),
    record: await recordSeen(context, report, kinds),
    ...{ results, problems, advice, submittedAt: submittedAt?.toISOString() ?? null },
    decision: report.decidedAt && {
      ...{ by: report.decidedBy, at: report.decidedAt.toISOString(), remark: report.remark },
    },
    abilities: saidAbilities(context, reportLifecycle, reportMeeting(actor, report)),
  };
}

export const dutyReport = (kinds: DeedKinds): Query =>
  defineQuery({
    name: 'duty-file.report',
    parameters: reportParameters,
    answer: reportView,
    who: ['member', ...deskReaders],
    ask: (context, { id }) => reportSeen(context, id, kinds),
  });

/** One SQL query. */
export const dutyReports = defineQuery({
  name: 'duty-file.reports',
  parameters: reportListParameters,
  answer: reportList,
  who: namedStaff,
  async ask({ tx, actor, today, settings }, { year = reportYear(today), show, words, cursor = 0, limit }) {
    const rows = await readReports(tx, { year, today, show, words, offset: cursor, limit: limit + 1 });
    const [first] = rows;
    return {
      items: rows.slice(0, limit).map(({ total: _, due: __, handedIn: ___, submittedAt, ...item }) => ({
        ...item,
        submittedOn: submittedAt && calendarDateOf(submittedAt),
      })),
      nextCursor: rows.length > limit ? String(cursor + limit) : null,
      ...{ total: first?.total ?? 0, year, dueOn: reportDueOn(settings, year) },
      counts: { due: first?.due ?? 0, handedIn: first?.handedIn ?? 0 },
      mayRemind: hasRole(actor, ['member-affairs-officer', 'secretary-general']),
    };
  },
});

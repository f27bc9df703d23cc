// The yearly report: its figures now or as kept of a day, and the lines behind each figure.
import { defineQuery } from '#kernel/acts';
import { plenarySessions } from '#kernel/people';
import { committeeOfficeRoles } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import {
  type ReportLines,
  reportLines,
  reportLinesParameters,
  reportParameters,
  type YearlyReport,
  yearlyReport,
} from '../contract.ts';
import { allFigures, besideOneAnother, figureName } from '../report/count.ts';
import { figuresNow } from '../report/figures-now.ts';
import { keptReport, versionsOf } from '../report/kept-reports.ts';
import { linesOf } from '../report/lines.ts';
import { readLedger } from '../report/read-ledger.ts';
import { scopeChoices, scopeWanted } from '../report/scope.ts';

/** Figures come from everything sent in, which the committee's office alone sees. */
const who = committeeOfficeRoles;

export const proposalReport = defineQuery({
  name: 'proposals.report',
  parameters: reportParameters,
  answer: yearlyReport,
  who,
  async ask(context, { keptId, ...wanted }): Promise<YearlyReport | Refusal> {
    const found = keptId ? await keptReport(context.tx, keptId) : null;
    if (keptId && !found) return refuse('not-found');
    const { sessionId, year } = found?.figures.scope ?? { sessionId: wanted.sessionId, year: wanted.year };
    const live = await figuresNow(context, { sessionId: sessionId ?? undefined, year: year ?? undefined });
    if (isRefusal(live)) return live;
    const shown = found?.figures ?? live;
    return {
      scope: shown.scope,
      lastScope: shown.lastScope,
      choices: scopeChoices(await plenarySessions(context.tx), context.today),
      asOf: shown.asOf,
      kept: found?.version ?? null,
      versions: await versionsOf(context.tx, shown.scope),
      tables: besideOneAnother(shown.tables, { last: shown.last, live: found ? live.tables : null }),
    };
  },
});

/** The lines of one figure, or of every figure for the workbook. */
export const proposalReportLines = defineQuery({
  name: 'proposals.report-lines',
  parameters: reportLinesParameters,
  answer: reportLines,
  who,
  async ask({ tx, actor, now, today }, { figure, ...wanted }): Promise<ReportLines | Refusal> {
    const scope = scopeWanted(await plenarySessions(tx), wanted, today);
    if (!scope) return refuse('session-missing');
    const ledger = await readLedger(tx, { actor, scope, today });
    const figures = allFigures(ledger).filter((one) => figure === undefined || figureName(one) === figure);
    if (figure !== undefined && figures.length === 0) return refuse('not-found');
    const proposals = new Map(ledger.proposals.map((proposal) => [proposal.id, proposal]));
    return {
      scope,
      asOf: now.toISOString(),
      figures: figures.map((one) => ({
        table: one.table,
        row: one.row,
        label: one.label,
        countingUnit: one.countingUnit,
        lines: linesOf(one, proposals),
      })),
    };
  },
});

import { v7 } from 'uuid';
import { defineRegisterAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { keepReportInput } from '../contract.ts';
import { figuresNow } from '../report/figures-now.ts';
import { figuresHash, insertReport } from '../report/kept-reports.ts';

/** Keeps the figures of this moment, so that the report of the day can be shown again; the event carries their hash. */
export const keepReport = defineRegisterAct({
  name: 'proposals.keep-report',
  event: 'report-kept',
  who: ['proposal-officer', 'proposal-committee-head'],
  input: keepReportInput,
  async change(context, { note, ...wanted }) {
    const figures = await figuresNow(context, wanted);
    if (isRefusal(figures)) return figures;
    const id = v7();
    const hash = figuresHash(figures, context.digest);
    await insertReport(context.tx, { id, figures, hash, note, byName: context.actor.name });
    const { sessionId, year } = figures.scope;
    return { payload: { reportId: id, sessionId, year, asOf: figures.asOf, hash }, answer: { id, hash } };
  },
});

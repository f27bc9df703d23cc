// What saving a year's table would do, asked before it is done.
import { defineQuery, type QueryContext } from '#kernel/acts';
import type { CaseTables } from '#kernel/cases';
import {
  checkYearTable,
  clocksOfCases,
  dueOf,
  type MovedClock,
  readCalendar,
  type WorkingCalendar,
  yearTableSchema,
} from '#kernel/deadlines';
import { sql, tables } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type CalendarForecast, calendarForecast, calendarForecastParameters } from '../contract.ts';

const mostExamples = 20;
const batchSize = 500;

function tableIn(text: string): ReturnType<typeof yearTableSchema.parse> | Refusal {
  try {
    const parsed = yearTableSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : refuse('calendar-table-unreadable');
  } catch {
    return refuse('calendar-table-unreadable');
  }
}

async function casesWithClocks({ tx }: QueryContext): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct case_id as id from clock
    where state in ('running', 'paused') order by id`.execute(tx);
  return rows.map(({ id }) => id);
}

async function movedBy(context: QueryContext, calendar: WorkingCalendar) {
  const caseIds = await casesWithClocks(context);
  const moved: MovedClock[] = [];
  let openClocks = 0;
  for (let from = 0; from < caseIds.length; from += batchSize) {
    const clocks = await clocksOfCases(context.tx, caseIds.slice(from, from + batchSize));
    for (const clock of clocks.filter(({ stopped }) => stopped === null)) {
      openClocks += 1;
      const { dueOn } = dueOf(clock, calendar);
      if (dueOn !== clock.dueOn) moved.push({ clock, from: clock.dueOn, to: dueOn });
    }
  }
  return { openClocks, moved };
}

async function examplesOf({ tx }: QueryContext, moved: readonly MovedClock[]): Promise<CalendarForecast['examples']> {
  if (moved.length === 0) return [];
  const rows = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select(['id', 'number'])
    .where(
      'id',
      'in',
      moved.map(({ clock }) => clock.caseId),
    )
    .execute();
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  return moved.map(({ clock, from, to }) => ({
    caseId: clock.caseId,
    number: numbers.get(clock.caseId) ?? null,
    ...{ kind: clock.kind, from, to },
  }));
}

export const forecastYear = defineQuery({
  name: 'calendar.forecast',
  parameters: calendarForecastParameters,
  answer: calendarForecast,
  who: ['system-administrator', 'proposal-officer'],
  async ask(context, { year, table: text }) {
    const table = tableIn(text);
    if (isRefusal(table)) return table;
    const problem = checkYearTable(year, table);
    if (problem) return problem;
    const { years } = await readCalendar(context.tx);
    const { openClocks, moved } = await movedBy(context, { years: { ...years, [year]: table } });
    return {
      openClocks,
      moved: moved.length,
      movedCases: new Set(moved.map(({ clock }) => clock.caseId)).size,
      examples: await examplesOf(context, moved.slice(0, mostExamples)),
    };
  },
});

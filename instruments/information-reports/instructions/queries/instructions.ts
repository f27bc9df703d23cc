// The ledger of instructions: for the office all, for a unit those handed to it, the first due first.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { hasRole, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import {
  type InstructionItem,
  type InstructionList,
  instructionList,
  instructionParameters,
  instructionShows,
} from '../../contract/instructions.ts';
import { cursorAfter, cursorAt } from '../../paging.ts';
import { deskReaders, seesDesk, unitWriters } from '../../who-sees.ts';

export const instructionColumns = sql`k.id, k.version, k.state, k.title, issue.number as "issueNumber", n.level, n.leader,
  n.given_on as "givenOn", n.secrecy, coalesce(u.name, '') as unit, n.due_on as "dueOn"`;
export const fromInstructions = sql`information_instruction n
  join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
  join "case" issue on issue.tenant_id = n.tenant_id and issue.id = n.issue_id
  left join unit u on u.tenant_id = n.tenant_id and u.id = n.unit_id`;

const statesOf: Readonly<Record<(typeof instructionShows)[number], readonly string[]>> = {
  open: ['recorded', 'transferred', 'handling', 'answered'],
  'with-units': ['transferred', 'handling'],
  answered: ['answered'],
  ended: ['cleared', 'filed', 'withdrawn'],
  all: ['recorded', 'transferred', 'handling', 'answered', 'cleared', 'filed', 'withdrawn'],
};

/** Null: the office, which sees all. */
const ownUnits = ({ actor }: QueryContext): string[] | null =>
  seesDesk(actor) || hasRole(actor, ['supervision-officer']) ? null : unitsOf(actor);

async function countsOf({ tx }: QueryContext, units: string[] | null): Promise<InstructionList['counts']> {
  const { rows } = await sql<{ state: string; count: number }>`select k.state, count(*)::int as count
    from ${fromInstructions} where n.tenant_id = app.tenant_id()
      and (${units === null} or n.unit_id = any(${units ?? []}::uuid[])) group by k.state`.execute(tx);
  const of = new Map(rows.map(({ state, count }) => [state, count]));
  const count = (states: readonly string[]) => states.reduce((sum, state) => sum + (of.get(state) ?? 0), 0);
  return Object.fromEntries(instructionShows.map((show) => [show, count(statesOf[show])])) as InstructionList['counts'];
}

/** Two SQL queries. */
export const instructionsQuery = defineQuery({
  name: 'information-reports.instructions',
  parameters: instructionParameters,
  answer: instructionList,
  who: [...deskReaders, 'supervision-officer', ...unitWriters],
  async ask(context, { show, cursor, limit }) {
    const after = cursorAfter(cursor);
    const units = ownUnits(context);
    const where = sql`n.tenant_id = app.tenant_id() and k.state = any(${[...statesOf[show]]}::text[])
      and (${units === null} or n.unit_id = any(${units ?? []}::uuid[]))`;
    const { rows } = await sql<InstructionItem & { at: Date; total: number }>`select ${instructionColumns},
        n.given_on::timestamptz as at, (select count(*)::int from ${fromInstructions} where ${where}) as total
      from ${fromInstructions} where ${where} and (${after.at}::timestamptz is null
        or (n.given_on::timestamptz, k.id) < (${after.at}::timestamptz, ${after.id}::uuid))
      order by n.given_on desc, k.id desc limit ${limit + 1}`.execute(context.tx);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ total: _total, at: _at, ...item }) => item),
      nextCursor: rows.length > limit && last ? cursorAt(false, last.at, last.id) : null,
      total: rows[0]?.total ?? 0,
      counts: await countsOf(context, units),
    };
  },
});

import { v7 } from 'uuid';
import { type ActContext, askForAct, defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { splitUnitInput } from '../contract.ts';
import { dayProblem, lockUnits, type Unit } from './locked-unit.ts';
import { otherRowWith, writeRow } from './write-row.ts';

interface Part {
  readonly name: string;
  readonly shortName: string;
  readonly duties: string;
}

interface Split {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly mainPart: number;
  readonly splitOn: string;
  readonly assignments: readonly { readonly undertakingId: string; readonly part: number }[];
}

async function unitToSplit(
  context: ActContext,
  { id, parts, mainPart, splitOn, assignments }: Split,
): Promise<Unit | Refusal> {
  const unit = (await lockUnits(context, [id])).get(id);
  if (!unit) return refuse('not-found');
  if (unit.ended_on !== null) return refuse('ended-already', { endsOn: unit.ended_on });
  if (new Set(parts.map(({ name }) => name)).size < parts.length) return refuse('unit-parts-alike');
  if ([mainPart, ...assignments.map(({ part }) => part)].some((part) => part >= parts.length)) {
    return refuse('unit-part-unknown');
  }
  for (const { name } of parts) {
    if (await otherRowWith(context, 'unit', { id: undefined, values: { name } })) return refuse('name-taken', { name });
  }
  return (await dayProblem(context, id, splitOn)) ?? unit;
}

async function makeParts(context: ActContext, unit: Unit, parts: readonly Part[]): Promise<string[]> {
  const made: string[] = [];
  for (const { name, shortName, duties } of parts) {
    const { system, address, phone, position } = unit;
    const values = { name, short_name: shortName, duties: duties || unit.duties, system, address, phone, position };
    const written = await writeRow(context, 'unit', { id: undefined, values });
    if (written) made.push(written.id);
  }
  return made;
}

interface Open {
  id: string;
  can_pass: boolean;
}

async function openTasksOf({ tx }: ActContext, unitId: string): Promise<Open[]> {
  const { rows } = await sql<Open>`select u.id, u.state not in ('checking', 'delivered') as can_pass
    from undertaking u where u.unit_id = ${unitId} and u.state not in ('settled', 'opinion-given', 'transferred')
    order by u.id`.execute(tx);
  return rows;
}

/** Each open task goes to the part named by hand, or to the main one; it is asked for, so that each case records it. */
async function passTasks(
  context: ActContext,
  split: Split,
  made: readonly string[],
): Promise<{ passed: number; left: number } | Refusal> {
  const open = await openTasksOf(context, split.id);
  const partOf = new Map(split.assignments.map(({ undertakingId, part }) => [undertakingId, part]));
  const known = new Set(open.map(({ id }) => id));
  if (split.assignments.some(({ undertakingId }) => !known.has(undertakingId))) return refuse('unit-task-unknown');
  const passing = open.filter(({ can_pass }) => can_pass);
  for (const { id } of passing) {
    const successorId = made[partOf.get(id) ?? split.mainPart]!;
    const key = `succeed:${id}:${successorId}`;
    await askForAct(context.tx, { act: 'undertakings.succeed', id, input: { successorId }, key });
  }
  return { passed: passing.length, left: open.length - passing.length };
}

/** Whoever receives and works for the whole goes on for the main part; for the others people are granted roles. */
async function keepPeople({ tx, now }: ActContext, { id, splitOn }: Split, mainId: string): Promise<void> {
  const { rows } = await sql<{ person_id: string; role: string }>`select distinct person_id, role from role_holding
    where tenant_id = app.tenant_id() and unit_id = ${id} and starts_on <= ${splitOn}::date
      and (ends_on is null or ends_on >= ${splitOn}::date)`.execute(tx);
  for (const { person_id, role } of rows) {
    await sql`insert into role_holding (tenant_id, id, person_id, role, unit_id, starts_on)
      values (app.tenant_id(), ${v7({ msecs: now.getTime() })}, ${person_id}, ${role}, ${mainId}, ${splitOn}::date)`.execute(
      tx,
    );
  }
}

/** One unit becomes several: it is closed, the main part stands in its place, open tasks go where somebody said. */
export const splitUnit = defineRegisterAct({
  name: 'units.split',
  event: 'split',
  who: ['system-administrator', 'proposal-officer'],
  input: splitUnitInput,
  async change(context, { reason, ...split }) {
    const unit = await unitToSplit(context, split);
    if (isRefusal(unit)) return unit;
    const { id, parts, mainPart, splitOn } = split;
    const made = await makeParts(context, unit, parts);
    await tables<PeopleTables>(context.tx)
      .updateTable('unit')
      .set({ successor_id: made[mainPart]!, merged_on: splitOn, ended_on: splitOn })
      .where('id', '=', id)
      .execute();
    const counts = await passTasks(context, split, made);
    if (isRefusal(counts)) return counts;
    await keepPeople(context, split, made[mainPart]!);
    const names = parts.map(({ name }) => name).join('、');
    return {
      payload: { unitId: id, partIds: made, names, mainPart: made[mainPart]!, splitOn, reason, ...counts },
      answer: { ...counts, partIds: made },
    };
  },
});

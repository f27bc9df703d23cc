// A placement list held against the register: whom it means, which body, and whether they may be placed there.
import {
  asCompared,
  type ComparedRow,
  type ImportContext,
  type ReadRow,
  type ReadWork,
  type RowProblem,
} from '#kernel/administration';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { planPlacing } from '../placing/rules.ts';
import { type LockedMember, lockMembers } from '../placing/storage.ts';
import type { PlacementValues } from './read-placements.ts';

interface Person {
  id: string;
  name: string;
  external_key: string | null;
}
export interface Body {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly endedOn: string | null;
}

export interface PlacementRegister {
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly members: ReadonlyMap<string, LockedMember>;
}

const plainBody = (name: string): string => name.replace(/[\s（）()]/gu, '').replace(/(委员会|专委会|委|组)$/u, '');

export async function placementRegister(
  { tx }: ImportContext,
  rows: readonly PlacementValues[],
): Promise<PlacementRegister> {
  const names = [...new Set(rows.map(({ name }) => name))];
  const { rows: people } = await sql<Person>`select id, name, external_key from person
    where tenant_id = app.tenant_id() and name = any(${names}::text[]) order by id`.execute(tx);
  const { rows: bodies } = await sql<Body>`select id, kind, name, ended_on as "endedOn" from body
    where tenant_id = app.tenant_id() and kind in ('special-committee', 'member-group')
    order by ended_on nulls first, kind desc, position, id`.execute(tx);
  const members =
    people.length === 0
      ? []
      : await lockMembers(
          tx,
          people.map(({ id }) => id),
        );
  return { people, bodies, members: new Map(members.map((one) => [one.id, one])) };
}

export const bodyMeant = ({ bodies }: PlacementRegister, word: string): Body | undefined =>
  bodies.find(({ name }) => name === word) ?? bodies.find(({ name }) => plainBody(name) === plainBody(word));

function personMeant({ people }: PlacementRegister, { name, certificate }: PlacementValues): Person | RowProblem {
  const same = people.filter((one) => one.name === name);
  const certified = certificate === null ? undefined : same.find((one) => one.external_key === certificate);
  if (certified) return certified;
  if (same.length > 1) return { code: 'placement-namesakes', column: 'name' };
  return same[0] ?? { code: 'placement-person-unknown', column: 'name' };
}

function compareRow(row: ReadRow<PlacementValues>, register: PlacementRegister): ComparedRow<PlacementValues> {
  const { values } = row;
  if (row.problems.length > 0) return asCompared(row, { standing: 'error', targetId: null, changes: [] });
  const body = bodyMeant(register, values.body);
  const person = personMeant(register, values);
  const wrong = (problem: RowProblem) =>
    asCompared(row, { standing: 'error', targetId: null, changes: [], problems: [problem] });
  if (!body) return wrong({ code: 'placement-body-unknown', column: 'body', params: { text: values.body } });
  if ('code' in person) return wrong(person);
  const { name, places, seats } = register.members.get(person.id)!;
  const { post, effectiveOn } = values;
  const plan = planPlacing({ name, body, post, effectiveOn, isChange: true, places, seats, postHolder: null });
  if (!isRefusal(plan)) {
    return asCompared(row, { standing: 'changed', targetId: person.id, changes: ['body'] });
  }
  if (plan.code === 'placed-already') {
    return asCompared(row, { standing: 'unchanged', targetId: person.id, changes: [] });
  }
  const isOfDay = plan.code === 'member-without-seat' || plan.code === 'change-before-start';
  return wrong({ code: `placement-${plan.code}`, column: isOfDay ? 'effectiveOn' : 'body' });
}

export async function comparePlacements(context: ImportContext, { rows }: ReadWork<PlacementValues>) {
  const register = await placementRegister(
    context,
    rows.map(({ values }) => values),
  );
  return rows.map((row) => compareRow(row, register));
}

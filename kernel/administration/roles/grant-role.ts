import { type ActContext, defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import type { Role } from '#kernel/permissions';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { grantRoleInput } from '../contract.ts';
import { rowStands, writeRow } from '../people/write-row.ts';
import { grantProblem, type Holding } from './rules.ts';

/** What the person holds from today on; the person's row is locked, so that two grants cannot pass one another. */
async function heldBy({ tx, today }: ActContext, personId: string): Promise<Holding[] | null> {
  const db = tables<PeopleTables>(tx);
  const person = await db.selectFrom('person').select('id').where('id', '=', personId).forUpdate().executeTakeFirst();
  if (!person) return null;
  const rows = await db
    .selectFrom('role_holding')
    .select(['role', 'body_id', 'unit_id'])
    .where('person_id', '=', personId)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', today)]))
    .execute();
  return rows.map(({ role, body_id, unit_id }) => ({ role, bodyId: body_id, unitId: unit_id }));
}

export const grantRole = defineRegisterAct({
  name: 'roles.grant',
  event: 'granted',
  who: ['security-administrator'],
  input: grantRoleInput,
  async change(context, { personId, role, bodyId, unitId, startsOn = context.today, reason }) {
    if (personId === context.actor.personId) return refuse('roles-of-oneself');
    const held = await heldBy(context, personId);
    if (!held) return refuse('not-found');
    const problem = grantProblem({ role, bodyId, unitId }, held);
    if (problem) return problem;
    if (bodyId && !(await rowStands(context, 'body', bodyId))) return refuse('not-found');
    if (unitId && !(await rowStands(context, 'unit', unitId))) return refuse('not-found');
    const written = await writeRow(context, 'role_holding', {
      id: undefined,
      values: {
        person_id: personId,
        role: role as Role,
        body_id: bodyId,
        unit_id: unitId,
        starts_on: startsOn,
        ends_on: null,
      },
    });
    const payload = { holdingId: written?.id ?? null, personId, role, bodyId, unitId, startsOn, reason };
    return { payload, answer: { id: written?.id ?? null } };
  },
});

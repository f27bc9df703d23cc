// Writes one invented committee: terms, bodies, units, persons, seats and roles; answers its cast.
import pg from 'pg';
import { v7 } from 'uuid';
import { bodiesOf } from './bodies-of.ts';
import { buildUnits } from './build-units.ts';
import type { Cast } from './cast.ts';
import { categoryRows } from './category-rows.ts';
import { type CommitteePlan, Register } from './committee-register.ts';
import { peopleMaker, unitFor } from './content/index.ts';
import { membersOf } from './members-of.ts';
import { officesOf } from './offices-of.ts';
import { insertRows } from './rows.ts';
import { sessionRows } from './session-rows.ts';

export async function buildCommittee(owner: pg.PoolConfig, plan: CommitteePlan): Promise<Cast> {
  const { committee, random, now, level, parentId } = plan;
  const tenantId = v7();
  const sessions = sessionRows(tenantId, committee, now);
  const register = new Register(tenantId, sessions.termStartsOn);
  const bodies = bodiesOf(tenantId, plan);
  const maker = peopleMaker(random, level === 'city' ? 2_000 : 6_000);
  const members = membersOf(plan, register, bodies, sessions.termId);
  const cast = {
    tenantId,
    shortName: committee.name.replace(/委员会$/, ''),
    termId: sessions.termId,
    members,
    offices: officesOf(maker, register, plan),
    ...buildUnits({ maker, register, units: plan.units }),
    bodies: [
      ...committee.participatingUnits.map((name) => ({
        kind: 'participating-unit',
        name,
        post: '参政议政部部长',
      })),
      ...committee.specialCommittees.map((name) => ({ kind: 'special-committee', name, post: '主任' })),
    ].map(({ kind, name, post }) => {
      const id = bodies.id(kind, name);
      return { id, name, keeper: register.holder(maker.staff(name, post), 'body-officer', { bodyId: id }) };
    }),
    categories: categoryRows(tenantId),
    lastSession: sessions.last,
    nextSession: sessions.next,
  };
  for (const sector of committee.sectors) {
    const bodyId = bodies.id('sector', sector.name);
    const convenor = members.find((member) => member.seat?.sectorId === bodyId);
    if (convenor) convenor.roles.push(register.hold(convenor.personId, 'convenor', { bodyId }));
  }
  for (const [index, name] of committee.memberGroups.entries()) {
    const bodyId = bodies.id('member-group', name);
    // The groups were filled in turn, so the first of each stands at its own place in the list.
    const convenor = members[index + committee.memberGroups.length];
    if (convenor) convenor.roles.push(register.hold(convenor.personId, 'convenor', { bodyId }));
  }
  const tenant = {
    id: tenantId,
    code: committee.key,
    name: committee.name,
    short_name: cast.shortName,
    level,
    parent_id: parentId,
    is_demo: true,
    created_at: now,
  };
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local app.tenant_id = '${tenantId}'`);
    await insertRows(client, 'tenant', [tenant]);
    await insertRows(client, 'term', sessions.terms);
    await insertRows(client, 'plenary_session', sessions.rows);
    await insertRows(client, 'body', bodies.rows);
    await insertRows(client, 'unit', cast.unitRows);
    await insertRows(client, 'person', register.persons);
    await insertRows(client, 'seat', register.seats);
    await insertRows(client, 'placement', register.placements);
    await insertRows(client, 'role_holding', register.roles);
    await insertRows(client, 'proposal_category', cast.categories.rows);
    await insertRows(client, 'setting', [
      {
        tenant_id: tenantId,
        key: 'identity.secondFactor',
        value: JSON.stringify('nobody'),
        reason: '演示数据：不要求第二重验证',
        updated_at: now,
      },
    ]);
    await client.query('commit');
  } finally {
    await client.end();
  }
  const unitOf = (key: string) => cast.units.get(unitFor(key, plan.units).key)!;
  return { ...cast, categories: cast.categories.ids, unitFor: unitOf };
}

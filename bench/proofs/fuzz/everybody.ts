// Somebody of every role, signed in; who was signed out by a request of ours comes back.
import pg from 'pg';
import { v7 } from 'uuid';
import { type Actor, type Role, roleNames } from '#kernel/permissions';
import { insertRows, type Row } from '../../../server/demo/rows.ts';
import { insertCommittee } from '../../act/committee.ts';
import type { BenchHouse } from '../../act/house-for-bench.ts';
import { signedIn } from '../../act/signed-in.ts';

export interface Everybody {
  readonly tenantId: string;
  /** A cookie, or null for who never signs in. */
  readonly cookies: Map<string, string | null>;
  readonly actors: Map<string, Actor>;
  /** Ids to begin with: people, unit, category, term, session, body. */
  readonly ids: readonly string[];
  comeBack(who: string): Promise<void>;
}

async function addOffices(owner: pg.ClientConfig, tenantId: string, unitId: string): Promise<Map<Role, string>> {
  const people = new Map(roleNames.map((role) => [role, v7()]));
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', '${tenantId}', false)`);
  const own = { tenant_id: tenantId };
  const bodyId = v7();
  const persons: Row[] = [...people].map(([role, id]) => ({
    ...own,
    id,
    name: '任职者',
    pinyin: role,
    initials: 'rz',
  }));
  const holdings: Row[] = [...people].map(([role, person_id]) => ({
    ...{ ...own, id: v7(), person_id, role, starts_on: '2022-01-01' },
    unit_id: role.startsWith('unit-') ? unitId : null,
    body_id: ['convenor', 'body-officer'].includes(role) ? bodyId : null,
  }));
  await insertRows(client, 'body', [{ ...own, id: bodyId, kind: 'special-committee', name: '经济委员会' }]);
  await insertRows(client, 'person', persons);
  await insertRows(client, 'role_holding', holdings);
  // A second step at the sign-in has tests of its own.
  const nobody = {
    key: 'identity.secondFactor',
    value: JSON.stringify('nobody'),
    reason: '测试',
    updated_at: new Date(0),
  };
  await insertRows(client, 'setting', [{ ...own, ...nobody }]);
  await client.end();
  return people;
}

async function knownIds(owner: pg.ClientConfig, tenantId: string): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `select id from term where tenant_id = $1 union all select id from unit where tenant_id = $1
     union all select id from proposal_category where tenant_id = $1 union all select id from plenary_session where tenant_id = $1
     union all select id from body where tenant_id = $1`,
    [tenantId],
  );
  await client.end();
  return rows.map(({ id }) => id);
}

export async function everybody(bench: BenchHouse): Promise<Everybody> {
  const { tenantId, unitId, people } = await insertCommittee(bench.owner, 4);
  const offices = await addOffices(bench.owner, tenantId, unitId);
  const persons = new Map<string, string>([
    ...offices,
    ...people.get('member')!.map((id, at) => [`member-${at + 1}`, id] as const),
  ]);
  const cookies = new Map<string, string | null>([['nobody', null]]);
  const actors = new Map<string, Actor>();
  const comeBack = async (who: string) => {
    const id = persons.get(who);
    if (!id) return;
    const { cookie, actor } = await signedIn(bench, tenantId, id);
    cookies.set(who, cookie);
    actors.set(who, actor);
  };
  for (const who of persons.keys()) await comeBack(who);
  return {
    tenantId,
    cookies,
    actors,
    comeBack,
    ids: [...persons.values(), ...(await knownIds(bench.owner, tenantId))],
  };
}

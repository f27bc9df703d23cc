// A small committee for the tests of this instrument: a term, a session with its window, people, bodies, units.
import pg from 'pg';
import { v7 } from 'uuid';
import { readActor } from '#kernel/people';
import type { Actor, Role } from '#kernel/permissions';
import type { TestDatabase } from '#kernel/testing';

/** A Tuesday in the session's window. */
export const factoryNow = new Date('2026-11-24T10:00:00+08:00');
export const opensAt = new Date('2026-10-20T00:00:00+08:00');
export const cutsOffAt = new Date('2026-11-26T18:00:00+08:00');

const names = {
  lead: '王晓明',
  li: '李青',
  zhao: '赵远',
  convenor: '陈安',
  sealKeeper: '何静',
  officer: '周敏',
  head: '吴刚',
  council: '孙立',
  supervisor: '郑洁',
  contact: '冯涛',
  drafter: '褚宁',
  leader: '卫东来',
  otherContact: '蒋欣',
  thirdContact: '沈白',
  stranger: '韩雨',
} as const;
export type Who = keyof typeof names;

const members: readonly Who[] = ['lead', 'li', 'zhao', 'convenor'];
const offices: readonly [Who, Role][] = [
  ['officer', 'proposal-officer'],
  ['head', 'proposal-committee-head'],
  ['council', 'chairpersons-council'],
  ['supervisor', 'supervision-officer'],
];
type Unit = 'housing' | 'transport' | 'finance' | 'ended';
const desks: readonly [Who, Role, Unit][] = [
  ['contact', 'unit-contact', 'housing'],
  ['drafter', 'unit-drafter', 'housing'],
  ['leader', 'unit-leader', 'housing'],
  ['otherContact', 'unit-contact', 'transport'],
  ['thirdContact', 'unit-contact', 'finance'],
];
const unitNames = {
  housing: '青川市住房局',
  transport: '青川市交通局',
  finance: '青川市财政局',
  ended: '青川市旧局',
};

const idsOf = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, v7()])) as Record<Key, string>;

export interface Committee {
  readonly tenantId: string;
  readonly termId: string;
  readonly sessionId: string;
  readonly people: Readonly<Record<Who, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly bodies: Readonly<Record<'sector' | 'party' | 'foreign', string>>;
  readonly categories: Readonly<Record<'living' | 'economy' | 'ended', string>>;
  actor(who: Who): Promise<Actor>;
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<unknown>;

/** As the database's owner, behind the wall of the new committee. */
async function insertAll(database: TestDatabase, tenantId: string, fill: (insert: Insert) => Promise<void>) {
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query('begin');
  await owner.query(`set local app.tenant_id = '${tenantId}'`);
  await fill((table, row) => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    return owner.query(`insert into ${table} (${columns}) values (${places})`, Object.values(row));
  });
  await owner.query('commit');
  await owner.end();
}

type Ids = Omit<Committee, 'actor'>;

async function fillRegisters(insert: Insert, ids: Ids): Promise<void> {
  const { tenantId: tenant_id, termId, sessionId } = ids;
  const created_at = factoryNow;
  const committee = { code: tenant_id, name: '青川市政协', short_name: '青川', level: 'city' };
  await insert('tenant', { id: tenant_id, ...committee, created_at });
  await insert('term', { tenant_id, id: termId, ordinal: 9, name: '九届', starts_on: '2022-01-01' });
  await insert('plenary_session', {
    ...{ tenant_id, id: sessionId, term_id: termId, ordinal: 5, name: '九届五次', opens_on: '2026-11-23' },
    ...{ in_session_from: opensAt, in_session_until: cutsOffAt },
  });
  const { sector, party, foreign } = ids.bodies;
  await insert('body', { tenant_id, id: sector, kind: 'sector', name: '经济界' });
  await insert('body', { tenant_id, id: party, kind: 'participating-unit', name: '青川市工商联' });
  await insert('body', { tenant_id, id: foreign, kind: 'special-committee', name: '文史委员会' });
  for (const [key, name] of Object.entries(unitNames)) {
    const ended_on = key === 'ended' ? '2025-01-01' : null;
    await insert('unit', {
      tenant_id,
      id: ids.units[key as Unit],
      name,
      short_name: name,
      system: 'government',
      ended_on,
    });
  }
  const { living, economy, ended } = ids.categories;
  await insert('proposal_category', { tenant_id, id: living, name: '民生', sphere: 'society' });
  await insert('proposal_category', { tenant_id, id: economy, name: '经济', sphere: 'economy' });
  await insert('proposal_category', {
    tenant_id,
    id: ended,
    name: '旧类',
    sphere: 'society',
    ended_on: '2025-01-01',
  });
}

async function fillPeople(insert: Insert, { tenantId: tenant_id, termId, people, bodies, units }: Ids): Promise<void> {
  for (const [who, name] of Object.entries(names)) {
    await insert('person', {
      tenant_id,
      id: people[who as Who],
      name,
      pinyin: who,
      initials: who.slice(0, 2),
    });
  }
  const starts_on = '2022-01-01';
  for (const who of members) {
    const sector_id = bodies.sector;
    await insert('seat', {
      tenant_id,
      id: v7(),
      person_id: people[who],
      term_id: termId,
      sector_id,
      starts_on,
    });
  }
  const hold = (who: Who, role: Role, scope: { body_id?: string; unit_id?: string } = {}) =>
    insert('role_holding', { tenant_id, id: v7(), person_id: people[who], role, starts_on, ...scope });
  for (const [who, role] of offices) await hold(who, role);
  for (const [who, role, unit] of desks) await hold(who, role, { unit_id: units[unit] });
  await hold('convenor', 'convenor', { body_id: bodies.sector });
  await hold('sealKeeper', 'body-officer', { body_id: bodies.party });
}

export async function committeeForTests(database: TestDatabase): Promise<Committee> {
  const ids: Ids = {
    tenantId: v7(),
    termId: v7(),
    sessionId: v7(),
    people: idsOf(Object.keys(names) as Who[]),
    units: idsOf(Object.keys(unitNames) as Unit[]),
    bodies: idsOf(['sector', 'party', 'foreign']),
    categories: idsOf(['living', 'economy', 'ended']),
  };
  await insertAll(database, ids.tenantId, async (insert) => {
    await fillRegisters(insert, ids);
    await fillPeople(insert, ids);
  });
  const accounts = idsOf(Object.keys(names) as Who[]);
  return {
    ...ids,
    async actor(who) {
      const identity = {
        tenantId: ids.tenantId,
        accountId: accounts[who],
        personId: ids.people[who],
        today: '2026-11-24',
      };
      const actor = await database.asTenant(ids.tenantId, (tx) => readActor(tx, identity));
      if (!actor) throw new Error(`${who} is not in the committee.`);
      return actor;
    },
  };
}

// A small invented committee for tests of the kernel: a term, members, offices, three units with their desks.
import pg from 'pg';
import { v7 } from 'uuid';
import { readActor } from '#kernel/people';
import type { Actor, Role } from '#kernel/permissions';
import type { TestDatabase } from './test-database.ts';

/** A Tuesday; the year's holidays are published, the next year's are not. */
export const testNow = new Date('2026-11-24T10:00:00+08:00');

const names = {
  lead: '王晓明',
  second: '李青',
  third: '赵远',
  officer: '周敏',
  head: '吴刚',
  council: '孙立',
  secretary: '钱平',
  supervisor: '郑洁',
  affairs: '柳荫',
  study: '林溪',
  editor: '叶知秋',
  informationHead: '路遥远',
  leader: '卫东来',
  drafter: '褚宁',
  contact: '冯涛',
  otherLeader: '高原',
  otherContact: '蒋欣',
  thirdContact: '沈白',
  system: '秦川',
  stranger: '韩雨',
} as const;
export type Person = keyof typeof names;

const units = {
  housing: '青川市住房局',
  transport: '青川市交通局',
  finance: '青川市财政局',
  ended: '青川市旧局',
} as const;
export type TestUnit = keyof typeof units;

const members: readonly Person[] = ['lead', 'second', 'third'];
const holdings: readonly (readonly [Person, Role, TestUnit?])[] = [
  ['officer', 'proposal-officer'],
  ['head', 'proposal-committee-head'],
  ['council', 'chairpersons-council'],
  ['secretary', 'secretary-general'],
  ['supervisor', 'supervision-officer'],
  ['affairs', 'member-affairs-officer'],
  ['study', 'study-secretary'],
  ['editor', 'information-officer'],
  ['informationHead', 'information-head'],
  ['system', 'system-administrator'],
  ['leader', 'unit-leader', 'housing'],
  ['drafter', 'unit-drafter', 'housing'],
  ['contact', 'unit-contact', 'housing'],
  ['otherLeader', 'unit-leader', 'transport'],
  ['otherContact', 'unit-contact', 'transport'],
  ['thirdContact', 'unit-contact', 'finance'],
];

const idsOf = <Key extends string>(of: Readonly<Record<Key, string>>) =>
  Object.fromEntries(Object.keys(of).map((key) => [key, v7()])) as Record<Key, string>;

export interface TestCommittee {
  readonly tenantId: string;
  readonly termId: string;
  readonly sectorId: string;
  readonly people: Readonly<Record<Person, string>>;
  readonly names: Readonly<Record<Person, string>>;
  readonly units: Readonly<Record<TestUnit, string>>;
  actor(who: Person): Promise<Actor>;
}

type Ids = Omit<TestCommittee, 'actor'>;
type Insert = (table: string, row: Record<string, unknown>) => Promise<unknown>;

/** Writes rows as the database's owner behind one committee's wall. */
export async function insertBehindWall(
  database: TestDatabase,
  tenantId: string,
  fill: (insert: Insert) => Promise<void>,
): Promise<void> {
  const owner = new pg.Client(database.connection);
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`set local app.tenant_id = '${tenantId}'`);
    await fill((table, row) => {
      const places = Object.keys(row).map((_, index) => `$${index + 1}`);
      return owner.query(`insert into ${table} (${Object.keys(row)}) values (${places})`, Object.values(row));
    });
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}

async function fillCommittee(insert: Insert, ids: Ids): Promise<void> {
  const { tenantId, termId, sectorId } = ids;
  const own = { tenant_id: tenantId };
  const starts_on = '2022-01-01';
  const committee = { code: tenantId, name: '青川市政协', short_name: '青川', level: 'city' };
  await insert('tenant', { id: tenantId, ...committee, created_at: testNow });
  await insert('term', { ...own, id: termId, ordinal: 9, name: '九届', starts_on });
  await insert('body', { ...own, id: sectorId, kind: 'sector', name: '经济界' });
  for (const [key, name] of Object.entries(units)) {
    const ended_on = key === 'ended' ? '2025-01-01' : null;
    const unit = { name, short_name: name, system: 'government', ended_on };
    await insert('unit', { ...own, id: ids.units[key as TestUnit], ...unit });
  }
  for (const [who, name] of Object.entries(names)) {
    await insert('person', {
      ...own,
      id: ids.people[who as Person],
      name,
      pinyin: who,
      initials: who.slice(0, 2),
    });
  }
  for (const who of members) {
    const seat = { person_id: ids.people[who], term_id: termId, sector_id: sectorId, starts_on };
    await insert('seat', { ...own, id: v7(), ...seat });
  }
  for (const [who, role, unit] of holdings) {
    const holding = { person_id: ids.people[who], role, unit_id: unit ? ids.units[unit] : null, starts_on };
    await insert('role_holding', { ...own, id: v7(), ...holding });
  }
}

export async function testCommittee(database: TestDatabase): Promise<TestCommittee> {
  const own = { tenantId: v7(), termId: v7(), sectorId: v7() };
  const ids: Ids = { ...own, people: idsOf(names), names, units: idsOf(units) };
  await insertBehindWall(database, ids.tenantId, (insert) => fillCommittee(insert, ids));
  const accounts = idsOf(names);
  return {
    ...ids,
    async actor(who) {
      const identity = { tenantId: ids.tenantId, accountId: accounts[who], personId: ids.people[who] };
      const actor = await database.asTenant(ids.tenantId, (tx) => readActor(tx, { ...identity, today: '2026-11-24' }));
      if (!actor) throw new Error(`${who} is not in the committee.`);
      return actor;
    },
  };
}

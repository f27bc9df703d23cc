// A small committee for the tests of this part: forty filed proposals, three of them collective, units and people.
import pg from 'pg';
import { v7 } from 'uuid';
import type { TestDatabase } from '#kernel/testing';

const names = ['王晓明', '李青', '赵远', '周敏', '吴刚', '孙立', '郑洁', '何静', '冯涛'];

export interface AwardTown {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly bodyId: string;
  readonly people: Readonly<Record<string, string>>;
  readonly units: readonly string[];
  /** The first is signed by 王晓明; the fourth and two more are collective. */
  readonly proposals: readonly string[];
  readonly unfiledId: string;
}

const filedCount = 40;
const collectiveAt = [3, 10, 20];

export async function awardTown(database: TestDatabase, now: Date): Promise<AwardTown> {
  const [tenantId, termId, sessionId, bodyId, unfiledId] = [v7(), v7(), v7(), v7(), v7()];
  const people = Object.fromEntries(names.map((name) => [name, v7()]));
  const units = [v7(), v7()];
  const proposals = Array.from({ length: filedCount }, () => v7());
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const insert = (table: string, row: Record<string, unknown>) =>
    owner.query(
      `insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map((_, index) => `$${index + 1}`)})`,
      Object.values(row),
    );
  const proposal = async (id: string, row: { title: string; number: string | null; state: string }) => {
    const moment = { created_at: now, updated_at: now };
    await insert('"case"', {
      tenant_id: tenantId,
      id,
      kind: 'proposal',
      session_id: sessionId,
      audience: 'members',
      ...moment,
      ...row,
    });
  };
  const party = (case_id: string, party_id: string, party_kind: string, relation: string) =>
    insert('case_party', { tenant_id: tenantId, case_id, party_id, party_kind, relation, since_at: now });
  await owner.query('begin');
  await owner.query(`set local app.tenant_id = '${tenantId}'`);
  const committee = { code: tenantId, name: '政协青川市委员会', short_name: '政协青川市', level: 'city' };
  await insert('tenant', { id: tenantId, ...committee, created_at: now });
  await insert('term', { tenant_id: tenantId, id: termId, ordinal: 9, name: '九届', starts_on: '2022-01-01' });
  await insert('plenary_session', {
    ...{ tenant_id: tenantId, id: sessionId, term_id: termId, ordinal: 5, name: '九届五次', opens_on: '2026-01-10' },
    ...{ in_session_from: now, in_session_until: now },
  });
  await insert('body', { tenant_id: tenantId, id: bodyId, kind: 'participating-unit', name: '青川市工商联' });
  for (const [index, id] of units.entries())
    await insert('unit', {
      tenant_id: tenantId,
      id,
      name: `青川市${index}局`,
      short_name: `${index}局`,
      system: 'government',
    });
  for (const [name, id] of Object.entries(people))
    await insert('person', { tenant_id: tenantId, id, name, pinyin: name, initials: name });
  for (const name of ['冯涛', '李青', '赵远'])
    await insert('role_holding', {
      ...{ tenant_id: tenantId, id: v7(), person_id: people[name], role: 'unit-drafter', unit_id: units[0] },
      starts_on: '2024-01-01',
    });
  for (const [index, id] of proposals.entries()) {
    const isCollective = collectiveAt.includes(index);
    const title = `关于第${index}件事的${isCollective ? '集体' : ''}提案`;
    await proposal(id, { title, number: `9-5-${String(index).padStart(4, '0')}`, state: 'closed' });
    await party(id, people[index === 0 ? '王晓明' : '冯涛'] as string, 'person', 'proposer');
    if (isCollective) await party(id, bodyId, 'body', 'body');
  }
  await proposal(unfiledId, { title: '没有立案的提案', number: null, state: 'submitted' });
  await owner.query('commit');
  await owner.end();
  return { tenantId, sessionId, bodyId, people, units, proposals, unfiledId };
}

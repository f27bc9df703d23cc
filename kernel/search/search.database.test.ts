// Found through search is exactly what may be seen otherwise, whatever is typed.
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Role } from '#kernel/permissions';
import { naughtyStrings, type TestDatabase, testDatabase } from '#kernel/testing';
import { indexText, removeText, searchCases } from './index.ts';

const [tenantId, otherTenantId, unitId, party] = [v7(), v7(), v7(), v7()] as const;
const cases = { draft: v7(), filed: v7(), foreign: v7() };
let database: TestDatabase;

const nobody: Omit<Actor, 'roles'> = {
  ...{
    tenantId,
    accountId: null,
    personId: v7(),
    name: '某人',
    seat: null,
    placements: [],
    onBehalfOf: null,
  },
};
const seat = { id: v7(), termId: v7(), sectorId: null, isStanding: false };
const holding = (role: Role, unit: string | null = null): Actor => ({
  ...nobody,
  roles: [{ role, bodyId: null, unitId: unit }],
});
const actors = {
  author: { ...nobody, roles: [], personId: party, seat },
  member: { ...nobody, roles: [], seat },
  stranger: { ...nobody, roles: [] },
  officer: holding('proposal-officer'),
  council: holding('chairpersons-council'),
  unit: holding('unit-drafter', unitId),
  otherUnit: holding('unit-drafter', v7()),
  foreigner: { ...nobody, roles: [], tenantId: otherTenantId, seat },
} satisfies Record<string, Actor>;

async function insertCases(owner: pg.Client) {
  const row = `insert into "case" (tenant_id, id, kind, state, title, audience, created_at, updated_at)
    values ($1, $2, 'proposal', 'any', '', $3, now(), now())`;
  const named = `insert into case_party (tenant_id, party_id, case_id, relation, party_kind, since_at)
    values ($1, $2, $3, $4, $5, now())`;
  for (const id of [tenantId, otherTenantId]) {
    await owner.query(
      "insert into tenant (id, code, name, short_name, level, created_at) values ($1::uuid, $1::text, '会', '会', 'city', now())",
      [id],
    );
  }
  await owner.query(row, [tenantId, cases.draft, 'parties']);
  await owner.query(row, [tenantId, cases.filed, 'members']);
  await owner.query(row, [otherTenantId, cases.foreign, 'public']);
  await owner.query(named, [tenantId, party, cases.draft, 'lead-proposer', 'person']);
  await owner.query(named, [tenantId, unitId, cases.filed, 'lead', 'unit']);
}

beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await insertCases(owner);
  await owner.end();
  await database.asTenant(tenantId, async (tx) => {
    await indexText(tx, { caseId: cases.draft, part: 'text', text: '关于社区食堂补助的提案' });
    await indexText(tx, { caseId: cases.filed, part: 'text', text: '关于老旧小区加装电梯的提案\n王晓明' });
    await indexText(tx, { caseId: cases.filed, part: 'reply:1', text: '已为三十个小区安排资金。' });
    await indexText(tx, {
      caseId: cases.filed,
      part: 'reply:2',
      text: '拟不采纳，暂无预算。',
      readers: 'office',
    });
  });
  await database.asTenant(otherTenantId, (tx) =>
    indexText(tx, { caseId: cases.foreign, part: 'text', text: '关于加装电梯的提案' }),
  );
});

afterAll(() => database.end());

const find = (actor: Actor, words: string) =>
  database.asTenant(actor.tenantId, (tx) => searchCases(tx, { actor, words }));
const idsFor = async (who: keyof typeof actors, words: string) =>
  (await find(actors[who], words)).found.map(({ record }) => record.id);

describe('who finds what', () => {
  it.each([
    ['author', '食堂', 1],
    ['member', '食堂', 0],
    ['officer', '食堂', 0],
    ['foreigner', '食堂', 0],
    ['member', '电梯', 1],
    ['author', '电梯', 1],
    ['stranger', '电梯', 0],
    ['unit', '电梯', 1],
    ['otherUnit', '电梯', 0],
    ['officer', '不采纳', 1],
    ['unit', '不采纳', 1],
    ['member', '不采纳', 0],
    ['council', '不采纳', 0],
    ['foreigner', '加装电梯', 1],
  ] as const)('%s looking for %s finds %i', async (who, words, count) => {
    const { found, total } = await find(actors[who], words);
    expect([found.length, total]).toEqual([count, count]);
  });

  it('a hidden part neither joins nor excludes: what it holds cannot be worked out', async () => {
    expect(await idsFor('member', '电梯 不采纳')).toEqual([]);
    expect(await idsFor('member', '电梯 -不采纳')).toEqual([cases.filed]);
    expect(await idsFor('officer', '电梯 -不采纳')).toEqual([]);
  });

  it('another committee is never found, even for a word both use', async () => {
    expect(await idsFor('member', '加装电梯')).toEqual([cases.filed]);
    expect(await idsFor('foreigner', '加装电梯')).toEqual([cases.foreign]);
  });
});

describe('what is found', () => {
  it('words in different parts of one case find it together', async () => {
    expect(await idsFor('member', '电梯 安排资金')).toEqual([cases.filed]);
    expect(await idsFor('member', '电梯 食堂')).toEqual([]);
  });

  it('shows the passage with the words marked', async () => {
    const { found } = await find(actors.member, '资金');
    const excerpt = found[0]?.passage?.excerpt;
    expect(excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['资金']);
  });

  it('a part written again replaces all its pieces, an empty or removed one is gone', async () => {
    await database.asTenant(tenantId, async (tx) => {
      const part = { caseId: cases.filed, part: 'file:1' };
      await indexText(tx, { ...part, text: `${'很长的文字。'.repeat(5000)}独特词` });
      const before = await searchCases(tx, { actor: actors.member, words: '独特词' });
      await indexText(tx, { ...part, text: '改短了' });
      const after = await searchCases(tx, { actor: actors.member, words: '独特词' });
      await indexText(tx, { ...part, text: ' ，。' });
      const emptied = await searchCases(tx, { actor: actors.member, words: '改短' });
      await removeText(tx, part);
      expect([before.total, after.total, emptied.total]).toEqual([1, 0, 0]);
    });
  });

  it('every naughtyStrings string can be indexed and looked for', async () => {
    for (const text of [...naughtyStrings, 'a\0b', '\ud800', "'@' & !", '@'.repeat(300)]) {
      await database.asTenant(tenantId, (tx) => indexText(tx, { caseId: cases.filed, part: 'file:2', text }));
      const { total } = await find(actors.member, text);
      expect(total).toBeLessThanOrEqual(1);
    }
  });

  it('an id of a committee typed as a word finds nothing', async () => {
    for (const typed of [`@${tenantId}`, `'@${tenantId}'`]) expect(await idsFor('member', typed)).toEqual([]);
  });
});

describe('behind the wall', () => {
  async function asApplication<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(database.connection);
    await client.connect();
    await client.query(`set role tongxin_app; begin; set local app.tenant_id = '${otherTenantId}'`);
    return work(client).finally(() => client.end());
  }

  it('the application finds and reads the entries of the bound committee only', async () => {
    await asApplication(async (client) => {
      const matching = await client.query("select case_id from app.matching_entries('''加装''')");
      const readable = await client.query('select distinct case_id from search_entry');
      expect([matching.rows, readable.rows]).toEqual([[{ case_id: cases.foreign }], [{ case_id: cases.foreign }]]);
    });
  });

  it('matching goes by the index of the tokens', async () => {
    const owner = new pg.Client(database.connection);
    await owner.connect();
    await owner.query('begin; set local enable_seqscan = off; set local enable_indexscan = off');
    const { rows } = await owner.query("explain select case_id from search_entry where tokens @@ '''电梯'''");
    expect(JSON.stringify(rows)).toContain('search_entry_tokens');
    await owner.end();
  });
});

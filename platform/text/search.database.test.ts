// Tokens and queries on real PostgreSQL: what literal search finds, the index finds; no query is refused.
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { naughtyStrings, type TestDatabase, testDatabase } from '#kernel/testing';
import { searchQuery, searchTokens } from './index.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ ...database.connection, max: 1 });
});

afterAll(async () => {
  await pool.end();
  await database.end();
});

async function isFound(text: string, typed: string): Promise<boolean> {
  const query = "select to_tsvector('simple', $1) @@ $2::tsquery as found";
  const { rows } = await pool.query(query, [searchTokens(text), searchQuery(typed)]);
  return rows[0].found;
}

it.each([
  ['关于推进城市更新的建议', '城市更新', true],
  ['关于推进城市更新的建议', '市城', false],
  ['推进改革。开放市场', '革开', false],
  ['推进改革。开放市场', '"改革，开放"', true],
  ['推进改革很久，开放市场', '"改革，开放"', false],
  ['委员张　伟提出', '张伟', true],
  ['办学规模', '模', true],
  ['办学规模', '学', true],
  ['建设5G网络', '5g网', true],
  ['建设5G网络', '5G', true],
  ['道路照明', '道路 -照明', false],
  ['道路照明', '照明 道路', true],
  ['编号 2026-0012 号', '2026-0012', true],
  ['𠮷野家与𬭎', '𬭎', true],
  ['《条例》草案', '条例草案', true],
  ['第①号、第Ⅳ类', '1号', true],
  ['naïve café 12:30', 'CAFÉ', true],
])('in 「%s」 「%s」: %s', async (text, typed, found) => {
  expect(await isFound(text, typed)).toBe(found);
});

it('every word of two to four characters of a text is found at its place', async () => {
  const text = '加强社区养老服务体系建设，完善居家照护网络。';
  for (const run of text.split(/[，。]/)) {
    for (let length = 1; length <= 4; length += 1) {
      for (let at = 0; at + length <= run.length; at += 1) {
        expect(await isFound(text, run.slice(at, at + length)), run.slice(at, at + length)).toBe(true);
      }
    }
  }
});

it('every naughtyStrings string is indexed, and as a query is accepted and finds itself', async () => {
  for (const one of naughtyStrings) {
    // A minus and quotation marks steer a query; beyond 200 characters it is cut.
    const typed = one.replace(/["“”＂-－-]/gu, ' ');
    if (searchQuery(one) !== null) await isFound('', one);
    if (typed.length <= 200 && searchQuery(typed) !== null) expect(await isFound(typed, typed), typed).toBe(true);
  }
});

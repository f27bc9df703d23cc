// A plan read from a workbook: the dry run says what is in each row's way; applied, pairs stand; undone, they end.
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { administrationActs, keepDryRun, readImport } from '#kernel/administration';
import type { TestDatabase } from '#kernel/testing';
import {
  looking,
  type Person,
  performing,
  type TestCommittee,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { liaisonActs } from '../index.ts';
import { pairsKind } from './pairs-kind.ts';

let database: TestDatabase;
let committee: TestCommittee;
let doing: ReturnType<typeof performing>;
let seen: ReturnType<typeof looking<Person>>;
const kind = pairsKind as never;
const today = '2026-11-24';

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  doing = performing(database, committee, [
    ...liaisonActs,
    ...administrationActs({ settings: [], importKinds: [kind] }),
  ]);
  seen = looking(database, committee);
});
afterAll(() => database.end());

const columns = ['联系类别', '联系人', '联系对象', '开始日期', '间隔天数'];
const council = '主席会议成员联系委员';
const cell = (value: string) => ({ value, type: String });

async function read(rows: readonly string[][]) {
  const bytes = await writeWorkbook([columns, ...rows].map((row) => row.map(cell))).toBuffer();
  const file = { name: '联系方案.xlsx', bytes };
  const actor = await committee.actor('affairs');
  const table = await readImport({ kind, file, actor });
  if (isRefusal(table)) throw new Error(table.code);
  const kept = await seen.read((tx) =>
    keepDryRun({ tx, today }, { kind, file, fields: {}, actor, now: testNow }, table),
  );
  if (isRefusal(kept)) throw new Error(kept.code);
  const { rows: found } = await seen.read((tx) =>
    sql<{ standing: string; code: string | null }>`select standing, problems -> 0 ->> 'code' as code from import_row
      where run_id = ${kept.runId} order by row_number`.execute(tx),
  );
  return { runId: kept.runId, said: found.map(({ standing, code }) => code ?? standing) };
}

const standing = async () =>
  (
    await seen.read((tx) =>
      sql<{
        title: string;
      }>`select title from "case" where kind = 'liaison-pair' and state = 'standing' order by title`.execute(tx),
    )
  ).rows.map(({ title }) => title);

test('every row says what is in its way, and nothing is written by reading', async () => {
  const { said } = await read([
    [council, '孙立', '李青', '2026-11-01', '30天'],
    [council, '孙立', '无名氏', '2026-11-01', ''],
    [council, '孙立', '孙立', '2026-11-01', ''],
    ['随便联系', '孙立', '赵远', '2026-11-01', ''],
    [council, '孙立', '赵远', '下个月', '很多'],
    [council, '孙立', '李青', '2026-11-02', ''],
    ['委员联系界别群众', '王晓明', '货车司机', '2026/11/3', ''],
  ]);
  expect(said).toEqual([
    ...['new', 'liaison-person-unknown', 'liaison-not-seated', 'liaison-kind-unknown', 'liaison-date-missing'],
    ...['liaison-double', 'new'],
  ]);
  expect(await standing()).toEqual([]);
});

test('applied, the pairs stand and are told; read again, nothing is new; undone, they end unless a contact was noted', async () => {
  const plan = [
    [council, '孙立', '李青', '2026-11-01', '30'],
    [council, '孙立', '赵远', '2026-11-01', ''],
  ];
  const { runId } = await read(plan);
  expect(await doing.act('imports.apply', 'officer', { input: { runId } })).toMatchObject({ code: 'not-permitted' });
  expect(await doing.done('imports.apply', 'affairs', { input: { runId } })).toMatchObject({ outcomes: { made: 2 } });
  expect(await standing()).toEqual(['孙立 — 李青', '孙立 — 赵远']);
  expect((await read(plan)).said).toEqual(['unchanged', 'unchanged']);
  expect((await read([[council, '王晓明', '李青', '2026-11-20', '']])).said).toEqual(['liaison-other-contactor']);
  const { rows } = await seen.read((tx) =>
    sql<{ id: string }>`select id from "case" where title = '孙立 — 李青'`.execute(tx),
  );
  const note = { heldOn: today, way: 'talk', text: '' };
  await doing.done('liaison.note-contact', 'council', { id: rows[0]!.id, input: note });
  expect(await doing.done('imports.undo', 'affairs', { input: { runId } })).toMatchObject({
    outcomes: { undone: 1, kept: 1 },
  });
  expect(await standing()).toEqual(['孙立 — 李青']);
});

import iconv from 'iconv-lite';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { insertBehindWall, type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import type { ImportRun, PersonListItem } from '../contract.ts';
import { keepDryRun, readImport, registerImportKinds } from '../index.ts';
import { houseNow, type RegisterHouse, registerHouse } from '../testing/register-house.ts';

let database: TestDatabase;
let house: RegisterHouse;

beforeAll(async () => {
  database = await testDatabase();
  house = await registerHouse(database, { settings: [], importKinds: registerImportKinds });
});
afterAll(() => database.end());

async function read(kindName: string, name: string, bytes: Uint8Array): Promise<string> {
  const kind = registerImportKinds.find((one) => one.kind === kindName)!;
  const actor = await house.actor('officer');
  const file = { name, bytes };
  const table = await readImport({ kind, file, actor });
  if (isRefusal(table)) throw new Error(table.code);
  const kept = await database.asTenant(house.tenantId, (tx) =>
    keepDryRun({ tx, today: '2026-11-24' }, { kind, file, fields: {}, actor, now: houseNow }, table),
  );
  if (isRefusal(kept)) throw new Error(kept.code);
  return kept.runId;
}

const runOf = (id: string) => house.ask<ImportRun>('imports.run', 'officer', { id });
const people = async () => (await house.ask<{ total: number }>('people.list', 'officer')).total;
const found = async (words: string) =>
  (await house.ask<{ items: PersonListItem[] }>('people.list', 'officer', { words })).items[0];
/** The words are the catalogue's keys here: the column and what is wrong with it. */
const problemsOf = (run: ImportRun) =>
  Object.fromEntries(
    run.rows
      .filter(({ problems }) => problems.length > 0)
      .map(({ rowNumber, problems }) => [
        rowNumber,
        problems.map(({ column, said }) => `${column?.split('.').at(-1) ?? ''}:${said.split('.').at(-1)}`),
      ]),
  );

const cell = (value: string | null) => (value === null ? null : { value, type: String });
const roster = (rows: (string | null)[][]) => writeWorkbook(rows.map((row) => row.map(cell))).toBuffer();

const header = [
  '序号',
  '姓名',
  '性别',
  '民族',
  '出生年月',
  '界别',
  '工作单位及职务',
  '手机号码',
  '委员证号',
  '是否常委',
  '专委会',
  '小组',
];
const good = [
  [
    '1',
    '王　芳',
    '女',
    '汉族',
    '1975年3月',
    '经济界',
    '青川阀门厂 厂长',
    '139 0000 0001',
    'A-01',
    '是',
    '提案委员会',
    '城东组',
  ],
  ['2', '李建国', '男', '满族', '1968.11', '教育', '青川一中 校长', '13900000002', 'A-02', '', '', ''],
];

test('a roster in xlsx: two header rows, a gap, a double, notes → row errors in words, the good rows applied', async () => {
  const bytes = await roster([
    ['青川市政协委员名册', null, null, null, null, null, null, null, null, null, null, null],
    ['序号', '基本情况', null, null, null, '界别', '工作单位及职务', '联系', null, '是否常委', '所在组织', null],
    [null, '姓名', '性别', '民族', '出生年月', null, null, '手机号码', '委员证号', null, '专委会', '小组'],
    ...good,
    Array.from({ length: 12 }, () => null),
    ['3', '', '男', '', '', '经济界', '', '', '', '', '', ''],
    ['4', '赵一', '男', '', '七十年代', '科幻界', '', '12345', '', '', '', ''],
    ['5', '王芳', '女', '', '', '经济界', '青川阀门厂', '', 'A-01', '', '', ''],
    ['6', '钱二', '男', '', '', '', '', '', '', '', '文史委', ''],
    ['备注：本表由委员联络处填报', null, null, null, null, null, null, null, null, null, null, null],
  ]);
  const run = await runOf(await read('members', '名册.xlsx', bytes));
  expect(run.counts).toEqual({ rows: 6, new: 2, changed: 0, unchanged: 0, error: 4 });
  expect(run.headerRows).toEqual([2, 3]);
  expect(run.passedOver).toBe(1);
  expect(problemsOf(run)).toEqual({
    7: ['name:name-missing'],
    8: ['birth:bad-date', 'phone:bad-phone', 'sector:unknown-sector'],
    9: [':double-in-file'],
    10: ['committee:unknown-committee', 'sector:sector-missing'],
  });
  const before = await people();
  expect(await house.act('imports.apply', 'officer', { runId: run.id })).toMatchObject({
    outcomes: { made: 2 },
  });
  expect(await people()).toBe(before + 2);
  expect(await found('王芳')).toMatchObject({
    sector: '经济界',
    isStanding: true,
    employer: '青川阀门厂',
    post: '厂长',
  });
  expect(await house.act('imports.apply', 'officer', { runId: run.id })).toMatchObject({
    code: 'import-is-applied',
  });
});

test('the same roster again changes nothing; a GBK csv with news changes what it says; undo puts it back', async () => {
  const again = await runOf(await read('members', '名册.xlsx', await roster([header, ...good])));
  expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  expect(await house.act('imports.apply', 'officer', { runId: again.id })).toMatchObject({
    outcomes: { unchanged: 2 },
  });

  const lines = [
    '青川市政协委员名册,,,,,',
    '基本信息,,,界别,联系方式,',
    '姓名,性别,单位,,手机号,委员证号',
    '王芳,女,青川新厂,经济界,13900000009,A-01',
    ',,,,,',
    '孙晓,女,青川日报,文化艺术,13900000010,',
    '孙晓,女,青川日报,文化艺术,13900000010,',
    '李建国,男,另一单位,教育界,13900000011,B-99',
    '合计,3人,,,,',
  ].join('\r\n');
  const run = await runOf(await read('members', '名册.csv', iconv.encode(lines, 'gbk')));
  expect(run.counts).toEqual({ rows: 4, new: 2, changed: 1, unchanged: 0, error: 1 });
  expect(problemsOf(run)).toEqual({ 7: [':double-in-file'] });
  expect(run.rows[0]?.changes.map((key) => key.split('.').at(-1))).toEqual(['employer', 'phone', 'isStanding']);
  await house.act('imports.apply', 'officer', { runId: run.id });
  expect(await found('王芳')).toMatchObject({ employer: '青川新厂', sector: '经济界', isStanding: false });
  expect(await found('孙晓')).toMatchObject({ sector: '文化艺术界' });

  const { id: personId } = (await found('孙晓'))!;
  await house.act('accounts.create', 'system', { personId, username: 'sunxiao' });
  expect(await house.act('imports.undo', 'officer', { runId: run.id })).toMatchObject({
    outcomes: { undone: 2, kept: 1 },
  });
  expect(await found('王芳')).toMatchObject({ employer: '青川阀门厂', sector: '经济界', isStanding: true });
  const undone = await runOf(run.id);
  expect(undone.rows.map(({ label, outcome, note }) => [label, outcome, note])).toEqual([
    ['王芳', 'undone', null],
    ['孙晓', 'kept', 'imports.notes.built-upon'],
    ['孙晓', null, null],
    ['李建国', 'undone', null],
  ]);
});

test('a second committee, another sector, one person by two keys → the rows say so in the dry run and nothing is written', async () => {
  await insertBehindWall(database, house.tenantId, async (insert) => {
    await insert('body', { tenant_id: house.tenantId, id: v7(), kind: 'special-committee', name: '文史委员会' });
  });
  const columns = ['姓名', '界别', '工作单位', '委员证号', '专委会'];
  const first = [columns, ['周济', '经济界', '青川农机站', 'C-07', '提案委员会']];
  const entered = await runOf(await read('members', '入委.xlsx', await roster(first)));
  expect(entered.counts).toMatchObject({ new: 1 });
  await house.act('imports.apply', 'officer', { runId: entered.id });
  const rows = [
    columns,
    ['周济', '教育界', '青川农机站', 'C-07', '文史委'],
    ['周济', '', '青川农机站', 'C-07', '提案委'],
    ['周济', '经济界', '青川农机站', 'C-07', '提案委员会'],
    ['周济', '经济界', '青川农机站', '', ''],
  ];
  const run = await runOf(await read('members', '再入.xlsx', await roster(rows)));
  expect(run.counts).toMatchObject({ changed: 0 });
  expect(problemsOf(run)[2]).toEqual(['sector:sector-of-another', 'committee:second-committee']);
  expect(run.rows.filter(({ standing }) => standing !== 'error').length).toBeLessThanOrEqual(1);
  expect(await house.act('imports.apply', 'officer', { runId: run.id })).not.toMatchObject({
    outcomes: { changed: 1 },
  });
  const { rows: places } = await database.asTenant(house.tenantId, (tx) =>
    sql<{ body: string; sector: string }>`select b.name as body, sector.name as sector from person p
      join placement on placement.person_id = p.id join body b on b.id = placement.body_id
      join seat on seat.person_id = p.id join body sector on sector.id = seat.sector_id
      where p.name = '周济'`.execute(tx),
  );
  expect(places).toEqual([{ body: '提案委员会', sector: '经济界' }]);
});

test('units: new, unchanged, an unknown kind; undone as long as nothing rests on them', async () => {
  const rows = [
    ['单位名称', '简称', '类别', '职责', '联系人'],
    ['青川市水利局', '水利局', '政府部门', '防汛抗旱、河道管理', '陈某'],
    ['青川供水公司', '', '国企', '城市供水', ''],
    ['青川某处', '', '神秘机构', '', ''],
  ];
  const run = await runOf(await read('units', '单位.xlsx', await roster(rows)));
  expect(run.counts).toMatchObject({ new: 2, error: 1 });
  expect(problemsOf(run)).toEqual({ 2: ['contact:contact-not-kept'], 4: ['system:unknown-system'] });
  await house.act('imports.apply', 'officer', { runId: run.id });
  expect((await runOf(await read('units', '单位.xlsx', await roster(rows)))).counts).toMatchObject({
    unchanged: 2,
  });
  expect(await house.act('imports.undo', 'officer', { runId: run.id })).toMatchObject({
    outcomes: { undone: 2 },
  });
  const units = await database.asTenant(house.tenantId, (tx) =>
    sql<{ name: string }>`select name from unit`.execute(tx),
  );
  expect(units.rows).toEqual([]);
});

test('what is no table is refused with what to do, and an officer of another kind may not import', async () => {
  const [members] = registerImportKinds;
  const file = { name: 'x.csv', bytes: Buffer.from('这不是表\n只是文字\n') };
  expect(await readImport({ kind: members!, file, actor: await house.actor('officer') })).toMatchObject({
    code: 'spreadsheet-header-not-found',
  });
  expect(await readImport({ kind: members!, file, actor: await house.actor('audit') })).toMatchObject({
    code: 'not-permitted',
  });
});

// The report on a real database: every figure equals its list, a kept version stands still while the ledger moves on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import type { ReportLines, YearlyReport } from '../contract.ts';
import { type AskingFixture, askingFixture } from '../queries/asking-fixture.ts';
import { figuresHash, keptReport } from './kept-reports.ts';

let database: TestDatabase;
let fixture: AskingFixture;

beforeAll(async () => {
  database = await testDatabase();
  fixture = await askingFixture(database);
  await fixture.delivered();
  await fixture.filed();
  const { id } = await fixture.preReviewed();
  const declined = { meeting: '', reasonCode: 'empty-content', explanation: '没有具体建议。' };
  await fixture.done('proposals.decline-to-file', 'head', { id, input: declined });
  await fixture.submitted();
  await fixture.draft();
});
afterAll(() => database.end());

const year = 2026;
const report = (parameters: object = { year }) => fixture.ask<YearlyReport>('report', 'officer', parameters);
const lines = (parameters: object) => fixture.ask<ReportLines>('report-lines', 'officer', parameters);
const totalOf = ({ tables }: YearlyReport, table: string) => tables.find(({ key }) => key === table)!.total.value;

test('every figure of every table is the length of its list, asked for one by one and all together', async () => {
  const shown = (await report()).tables.flatMap((table) =>
    [table.total, ...table.rows].map((row) => [`${table.key}.${row.key}`, row.value] as const),
  );
  const everything = await lines({ year });
  expect(everything.figures.map((one) => [`${one.table}.${one.row}`, one.lines.length])).toEqual(shown);
  const several = shown.filter(([, count]) => count > 0).filter((_, at) => at % 5 === 0);
  for (const [figure, value] of several) {
    const [only, ...others] = (await lines({ year, figure })).figures;
    expect([figure, only?.lines.length, others.length]).toEqual([figure, value, 0]);
  }
});

test('drafts count nowhere; what was filed, declined, answered and promised counts once', async () => {
  const found = await report();
  expect(totalOf(found, 'received')).toBe(4);
  expect(found.tables[0]?.rows.map(({ key, value }) => [key, value])).toEqual([
    ...[
      ['filed', 2],
      ['merged', 0],
      ['converted', 0],
      ['not-filed', 1],
      ['withdrawn', 0],
      ['in-review', 1],
    ],
  ]);
  expect(totalOf(found, 'tasks')).toBe(2);
  expect(totalOf(found, 'timing')).toBe(1);
  expect(totalOf(found, 'classes')).toBe(1);
  expect(totalOf(found, 'commitments')).toBe(1);
  const adopted = found.tables.find(({ key }) => key === 'recommendations')!;
  expect(adopted.rows.map(({ value }) => value)).toEqual([2, 0, 0, 2]);
});

test('kept figures stand still, the live ones move on, the hash is the record’s', async () => {
  const { committee } = fixture;
  await fixture.done('proposals.keep-report', 'officer', { input: { year, note: '报常委会' } });
  const [version] = (await report()).versions;
  await fixture.submitted();
  const kept = await report({ keptId: version!.id });
  const received = kept.tables[0]!.total;
  expect([received.value, received.live]).toEqual([4, 5]);
  expect(kept.kept).toMatchObject({ note: '报常委会', by: '周敏' });
  const stored = await database.asTenant(committee.tenantId, (tx) => keptReport(tx, version!.id));
  expect(figuresHash(stored!.figures, 'sha256')).toBe(version!.hash);
});

test('a unit renamed since → named as on the day of its reply', async () => {
  const unitsIn = async (table: string) => {
    const { figures } = await lines({ year });
    return [
      ...new Set(figures.filter((one) => one.table === table).flatMap((one) => one.lines.map(({ unit }) => unit))),
    ];
  };
  const [before] = await unitsIn('commitments');
  await database.asTenant(fixture.committee.tenantId, async (tx) => {
    await sql`insert into unit_former_name (tenant_id, unit_id, used_until, name, short_name, reason)
      select app.tenant_id(), id, date '2090-01-01', name, short_name, '改革' from unit where name = ${before}`.execute(
      tx,
    );
    await sql`update unit set name = '青川市新名局' where name = ${before}`.execute(tx);
  });
  expect(await unitsIn('commitments')).toEqual([before]);
  const named = (await report()).tables.find(({ key }) => key === 'units')?.rows.map(({ label }) => label) ?? [];
  expect(named).not.toContain('青川市新名局');
});

test('members, units and an unknown figure → refused', async () => {
  expect(await fixture.refusal('report', 'lead')).toBe('not-permitted');
  expect(await fixture.refusal('report-lines', 'contact', { year })).toBe('not-permitted');
  expect(await fixture.refusal('report-lines', 'officer', { year, figure: "received.'; drop" })).toBe('not-found');
  expect(await fixture.act('proposals.keep-report', 'lead', { input: { year } })).toMatchObject({
    code: 'not-permitted',
  });
});

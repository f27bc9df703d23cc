// Needs the 207 published proposals of a provincial committee beside the checkout: ../shared/data/proposals.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { perform, type Query, registerActs } from '#kernel/acts';
import {
  administrationActs,
  administrationQueries,
  type ImportKind,
  keepDryRun,
  readImport,
} from '#kernel/administration';
import type { AuditVerification, ImportRun } from '#kernel/administration/contract';
import { eventsOfCase } from '#kernel/audit';
import { searchCases } from '#kernel/search';
import { besideCheckout, type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import { writeWorkbook } from '#platform/rendering';
import { readSpreadsheet } from '#platform/spreadsheets';
import type { ProposalList } from '../contract.ts';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import type { Who } from '../factory-committee.ts';
import { type Committee, factoryNow } from '../factory-committee.ts';
import { proposalQueries } from '../queries/index.ts';
import { proposalImport } from './proposals-kind.ts';

const realProposals = besideCheckout('data/proposals/jiangsu-2019-sample.jsonl');
const isBeside = existsSync(realProposals);
const kinds = [proposalImport as ImportKind];
const parts = { settings: [], importKinds: kinds };
const acts = registerActs(administrationActs(parts));
const queries = new Map<string, Query>(
  [...administrationQueries(parts), ...proposalQueries].map((query) => [query.name, query]),
);

let database: TestDatabase;
let proposals: ProposalFactory;
let committee: Committee;

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
  committee = proposals.committee;
});
afterAll(() => database.end());

async function act(name: string, input: unknown) {
  const envelope = { input };
  const performing = {
    act: acts.get(name)!,
    actor: await committee.actor('officer'),
    envelope,
    now: factoryNow,
  };
  const answer = await perform(proposals.house, performing);
  if (isRefusal(answer)) throw new Error(`${name}: ${answer.code}`);
  return answer;
}

async function ask<Answer>(name: string, who: Who, parameters: unknown): Promise<Answer> {
  const query = queries.get(name)!;
  const actor = await committee.actor(who);
  const { settings, calendar } = await proposals.house.committees.of(committee.tenantId);
  return database.asTenant(committee.tenantId, async (tx) => {
    const said = { locale: 'zh-CN' as const, translate: (key: string) => key };
    const context = { tx, actor, now: factoryNow, today: '2026-11-24', settings, calendar, ...said };
    return (await query.ask(context, query.parameters.parse(parameters))) as Answer;
  });
}

async function read(bytes: Uint8Array, fields: Record<string, string> = {}): Promise<ImportRun> {
  const actor = await committee.actor('officer');
  const file = { name: '历年提案.jsonl', bytes };
  const [kind] = kinds;
  const table = await readImport({ kind: kind!, file, actor });
  if (isRefusal(table)) throw new Error(table.code);
  const kept = await database.asTenant(committee.tenantId, (tx) =>
    keepDryRun({ tx, today: '2026-11-24' }, { kind: kind!, file, fields, actor, now: factoryNow }, table),
  );
  if (isRefusal(kept)) throw new Error(kept.code);
  return ask<ImportRun>('imports.run', 'officer', { id: kept.runId, limit: 200 });
}

const listed = (parameters: unknown) => ask<ProposalList>('proposals.list', 'officer', parameters);
const searched = async (who: Who, words: string) => {
  const actor = await committee.actor(who);
  return database.asTenant(committee.tenantId, (tx) => searchCases(tx, { actor, words, limit: 300 }));
};

async function everyListed(): Promise<ProposalList['items']> {
  const items: ProposalList['items'] = [];
  let cursor: string | undefined;
  do {
    const page = await listed({ states: 'closed', limit: 100, sort: 'number', cursor });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}

test.skipIf(!isBeside)(
  '207 real proposals: read, applied, found by their words, exported, and taken back whole',
  async () => {
    const bytes = await readFile(realProposals);
    const run = await read(bytes);
    expect(run.counts).toEqual({ rows: 207, new: 207, changed: 0, unchanged: 0, error: 0 });
    expect(await act('imports.apply', { runId: run.id })).toMatchObject({
      state: 'applied',
      outcomes: { made: 207 },
    });
    expect((await read(bytes)).counts).toMatchObject({ new: 0, unchanged: 207, error: 0 });

    // Any member finds them, by a word of the text and by the number.
    const sources = bytes
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; body: string });
    const expected = sources.filter(({ title, body }) => `${title}${body}`.includes('养老')).length;
    const { found, total } = await searched('li', '养老');
    expect(total).toBe(expected);
    expect(expected).toBeGreaterThan(5);
    expect(found[0]?.passage).not.toBeNull();
    expect((await searched('li', '历2019-0002')).found[0]?.record.title).toBe(sources[0]?.title);

    const items = await everyListed();
    expect(items).toHaveLength(207);
    const columns = [
      { header: '案号', width: 14, kind: 'text' },
      { header: '案由', width: 50, kind: 'text' },
      { header: '提案者', width: 20, kind: 'text' },
    ] as const;
    const rows = items.map(({ number, title, proposer }) => [number, title, proposer]);
    const exported = await readSpreadsheet({
      name: '提案.xlsx',
      bytes: await writeWorkbook({ sheets: [{ name: '提案', columns, rows }] }),
    });
    if (isRefusal(exported)) throw new Error(exported.code);
    expect(exported.sheets[0]?.rows.filter(({ cells }) => cells[0]?.startsWith('历2019-'))).toHaveLength(207);

    const chain = await database.asTenant(committee.tenantId, (tx) => eventsOfCase(tx, items[0]!.id));
    expect(chain.map(({ name }) => name)).toEqual(['proposal.imported']);
    expect(await act('imports.undo', { runId: run.id })).toMatchObject({ outcomes: { undone: 207 } });
    expect((await searched('li', '养老')).total).toBe(0);
    expect(await everyListed()).toEqual([]);
    expect((await read(bytes)).counts).toMatchObject({ new: 207 });
  },
  120_000,
);

test('filed instead of closed: the office may go on with them, and then they are not taken back', async () => {
  const line = JSON.stringify({
    ...{
      number: 7,
      year: 2025,
      publishedAt: '2025-01-12 09:00:00',
      category: '民生',
      title: '关于增设公厕的提案',
    },
    body: `${'老城区公厕少，游客和居民都不方便。'.repeat(6)}建议：一是新建十座公厕。二是开放沿街单位厕所。`,
    proposer: { kind: 'members', names: ['王甲', '李乙'] },
  });
  const run = await read(Buffer.from(`${line}\n`), { as: 'filed', origin: '旧' });
  await act('imports.apply', { runId: run.id });
  const { items } = await listed({ states: 'filed' });
  expect(items).toMatchObject([{ number: '旧2025-0007', proposer: '王甲、李乙', kind: 'joint', category: '民生' }]);
  const { id } = items[0]!;
  const view = await ask<{ recommendations: { text: string }[] }>('proposals.case', 'officer', { id });
  expect(view.recommendations.map(({ text }) => text)).toEqual(['新建十座公厕。', '开放沿街单位厕所。']);
  const units = [{ unitId: committee.units.housing, role: 'sole' }];
  await proposals.done('proposals.draft-assignment', 'officer', { id, input: { type: 'sole', units } });
  expect(await act('imports.undo', { runId: run.id })).toMatchObject({ outcomes: { kept: 1 } });
});

test('lines that are no proposals are told apart, with what to do', async () => {
  const lines = [
    '{"number":1',
    '{"number":2,"title":"","body":"","year":2020}',
    '{"number":3,"title":"修桥","body":"桥坏了。","publishedAt":"去年"}',
  ];
  const run = await read(Buffer.from(lines.join('\n')));
  expect(run.counts).toMatchObject({ rows: 3, error: 3 });
  expect(run.rows.map(({ problems }) => problems.map(({ said }) => said.split('.').at(-1)))).toEqual([
    ['line-unreadable'],
    ['title-missing', 'text-missing'],
    ['bad-day', 'year-missing'],
  ]);
});

test('after all this every chain holds, but for the cases that an undone import took back', async () => {
  const verify = [...administrationQueries(parts)].find(({ name }) => name === 'audit.verify')!;
  const officer = await committee.actor('officer');
  const actor = { ...officer, roles: [{ role: 'audit-administrator' as const, bodyId: null, unitId: null }] };
  const { settings, calendar } = await proposals.house.committees.of(committee.tenantId);
  const answer = await database.asTenant(committee.tenantId, (tx) => {
    const said = { locale: 'zh-CN' as const, translate: (key: string) => key };
    const context = { tx, actor, now: factoryNow, today: '2026-11-24', settings, calendar, ...said };
    return verify.ask(context, { limit: 500 });
  });
  expect((answer as AuditVerification).chains).toBeGreaterThan(isBeside ? 207 : 1);
  expect((answer as AuditVerification).faults).toEqual([]);
});

import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepCommittees, type QueryContext } from '#kernel/acts';
import {
  insertBehindWall,
  performing,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import type { Overview, Suggestion, Target } from './contract.ts';
import { learnFromHistory, type RoutedKind, routingOffer } from './index.ts';

const words = {
  housing: ['老旧小区加装电梯', '保障房分配', '物业服务收费', '外墙脱落维修', '公租房申请'],
  transport: ['公交线路调整', '路口红绿灯配时', '农村公路养护', '停车泊位施划', '出租车投诉'],
};
type Desk = keyof typeof words;
const living = v7();
const traffic = v7();
const categories = [
  { id: living, name: '住房', about: '住房；住房与小区' },
  { id: traffic, name: '交通', about: '交通；道路与停车' },
];
const texts = new Map<string, { title: string; body: string }>();
const papers: RoutedKind = {
  kind: 'paper',
  settledStates: ['handling'],
  texts: async (_tx, ids) => new Map(ids.flatMap((id) => (texts.has(id) ? [[id, texts.get(id)!] as const] : []))),
  categories: async () => categories,
};
const offer = routingOffer([papers]);

let database: TestDatabase;
let committee: TestCommittee;
let doing: ReturnType<typeof performing>;

beforeAll(async () => {
  database = await testDatabase();
  committee = await testCommittee(database);
  doing = performing(database, committee, offer.acts);
});
afterAll(() => database?.end());

const textOf = (desk: Desk, index: number) => {
  const word = words[desk][index % words[desk].length]!;
  return {
    title: `关于${['城东', '城西', '江北', '开发区'][index % 4]}${word}的提案${index}`,
    body: `${word}，群众反映多次，第${index}回。`,
  };
};

interface Paper {
  readonly desk?: Desk;
  readonly index: number;
  readonly at?: Date;
  readonly state?: string;
}

async function writePapers(of: TestCommittee, given: readonly Paper[]): Promise<string[]> {
  const ids: string[] = [];
  await insertBehindWall(database, of.tenantId, async (insert) => {
    const tenant_id = of.tenantId;
    for (const { desk = 'housing', index, at = testNow, state = 'handling' } of given) {
      const id = v7();
      ids.push(id);
      const text = textOf(desk, index);
      texts.set(id, text);
      const shell = { kind: 'paper', state, title: text.title, audience: 'office' };
      const category_id = state === 'handling' ? (desk === 'housing' ? living : traffic) : null;
      await insert('"case"', { tenant_id, id, ...shell, category_id, created_at: at, updated_at: at });
      if (state !== 'handling') continue;
      const unit_id = of.units[desk];
      const task = { tenant_id, id: v7(), case_id: id, unit_id, role: 'sole', state: 'handling', assigned_at: at };
      await insert('undertaking', task);
    }
  });
  return ids;
}

const house = () => ({ database, committees: keepCommittees(database), digest: 'sha256' as const });
const learn = (of: TestCommittee, now: Date, only?: Target) =>
  learnFromHistory(house(), [papers], { tenantId: of.tenantId, askedBy: '周敏', now, ...(only ? { only } : {}) });

async function ask<Answer>(of: TestCommittee, name: string, parameters: unknown): Promise<Answer> {
  const query = offer.queries.find((one) => one.name === name)!;
  const actor = await of.actor('officer');
  return database.asTenant(of.tenantId, async (tx) => {
    const context = { tx, actor, now: testNow, today: '2026-11-24' } as unknown as QueryContext;
    const answer = await query.ask(context, query.parameters.parse(parameters));
    return (isRefusal(answer) ? answer : query.answer.parse(answer)) as Answer;
  });
}
const suggested = (of: TestCommittee, caseId: string, target: Target = 'unit') =>
  ask<Suggestion>(of, 'routing.suggest', { caseId, target });
const overviewOf = (target: Target = 'unit') => ask<Overview>(committee, 'routing.overview', { target });

test('with no history the written duties suggest, and training says why there is no model', async () => {
  const young = await testCommittee(database);
  await database.asTenant(young.tenantId, async (tx) => {
    await tx
      .withTables<{ unit: { id: string; duties: string } }>()
      .updateTable('unit')
      .set({ duties: '负责公交线路、路口红绿灯和农村公路的管理。' })
      .where('id', '=', young.units.transport)
      .execute();
  });
  const [paper] = await writePapers(young, [{ desk: 'transport', index: 1, state: 'submitted' }]);
  await learn(young, testNow);
  const answer = await suggested(young, paper!);
  expect(answer.basis).toBe('duties');
  expect(answer.modelVersion).toBeNull();
  expect(answer.options[0]).toMatchObject({
    name: '青川市交通局',
    duty: { text: '负责公交线路、路口红绿灯和农村公路的管理。' },
  });
  const { models } = await ask<Overview>(young, 'routing.overview', { target: 'unit' });
  expect(models).toMatchObject([{ state: 'refused', verdict: 'too-few', verdictParams: { count: 0, wanted: 30 } }]);
});

test('cases of one unit alone teach no difference → refused with the reason', async () => {
  const narrow = await testCommittee(database);
  await writePapers(
    narrow,
    Array.from({ length: 32 }, (_, index) => ({ desk: 'housing' as const, index })),
  );
  await learn(narrow, testNow);
  const { models } = await ask<Overview>(narrow, 'routing.overview', { target: 'unit' });
  expect(models).toMatchObject([{ state: 'refused', verdict: 'one-class', verdictParams: { count: 32 } }]);
});

test('train → suggest → note → decide → look back → roll back', async () => {
  const history = Array.from(
    { length: 60 },
    (_, index): Paper => ({ desk: index % 2 ? 'transport' : 'housing', index }),
  );
  await writePapers(committee, history);
  await learn(committee, testNow);
  const [paper] = await writePapers(committee, [{ desk: 'transport', index: 91, state: 'submitted' }]);
  const answer = await suggested(committee, paper!);
  expect(answer).toMatchObject({ basis: 'model', modelVersion: 1, isNoted: false });
  expect(answer.options[0]).toMatchObject({ id: committee.units.transport, name: '青川市交通局' });
  expect(answer.options[0]!.words.length).toBeGreaterThan(0);
  expect(answer.options[0]!.cases.length).toBeGreaterThan(0);
  expect((await suggested(committee, paper!, 'category')).options[0]?.name).toBe('交通');

  const input = { caseId: paper!, target: 'unit' };
  await doing.done('routing.note-shown', 'officer', { input });
  await doing.done('routing.note-shown', 'officer', { input });
  expect((await suggested(committee, paper!)).isNoted).toBe(true);
  expect((await overviewOf()).waiting).toBe(1);

  await insertBehindWall(database, committee.tenantId, async (insert) => {
    const task = { tenant_id: committee.tenantId, id: v7(), case_id: paper, unit_id: committee.units.transport };
    await insert('undertaking', { ...task, role: 'sole', state: 'assigned', assigned_at: testNow });
  });
  const looked = await overviewOf();
  expect(looked.totals).toMatchObject({ decided: 1, first: 1, amongThree: 1 });
  expect(looked.byOption).toMatchObject([{ name: '青川市交通局', first: 1 }]);
  expect(looked.byMonth).toMatchObject([{ month: '2026-11', decided: 1 }]);

  await learn(committee, new Date(testNow.getTime() + 60_000), 'unit');
  const [second, first] = (await overviewOf()).models;
  expect([second?.state, first?.state]).toEqual(['in-use', 'retired']);
  const back = { modelId: first!.id, reason: '新一版在试用中不如上一版' };
  await doing.done('routing.use-model', 'officer', { input: back });
  expect((await overviewOf()).models.map(({ state }) => state)).toEqual(['retired', 'in-use']);
  expect(await doing.act('routing.use-model', 'officer', { input: back })).toMatchObject({
    code: 'routing-model-in-use',
  });
  expect((await suggested(committee, paper!)).modelVersion).toBe(1);
});

test('a unit merged into another: its history counts for the successor, and the outcome too', async () => {
  await insertBehindWall(database, committee.tenantId, async (insert) => {
    await insert('unit', {
      tenant_id: committee.tenantId,
      id: v7(),
      name: '占位单位',
      short_name: '占位',
      system: 'party',
    });
  });
  await database.asTenant(committee.tenantId, async (tx) => {
    await tx
      .withTables<{ unit: { id: string; successor_id: string; merged_on: string; ended_on: string } }>()
      .updateTable('unit')
      .set({ successor_id: committee.units.finance, merged_on: '2026-11-20', ended_on: '2026-11-20' })
      .where('id', '=', committee.units.transport)
      .execute();
  });
  await learn(committee, new Date(testNow.getTime() + 120_000), 'unit');
  const [paper] = await writePapers(committee, [{ desk: 'transport', index: 77, state: 'submitted' }]);
  expect((await suggested(committee, paper!)).options[0]?.name).toBe('青川市财政局');
  expect((await overviewOf()).totals).toMatchObject({ decided: 1, first: 1 });
});

test('nobody else asks, and no foreign case answers', async () => {
  const [paper] = await writePapers(committee, [{ index: 5, state: 'submitted' }]);
  const input = { caseId: paper!, target: 'unit' };
  expect(await doing.act('routing.note-shown', 'contact', { input })).toMatchObject({ code: 'not-permitted' });
  expect(await doing.act('routing.train', 'lead')).toMatchObject({ code: 'not-permitted' });
  const foreign = await testCommittee(database);
  expect(await suggested(foreign, paper!)).toMatchObject({ code: 'not-found' });
  const unknown = { modelId: v7(), reason: '没有这一版' };
  expect(await doing.act('routing.use-model', 'officer', { input: unknown })).toMatchObject({ code: 'not-found' });
  await doing.done('routing.train', 'officer');
});

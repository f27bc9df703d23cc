// Similar cases while writing, as different people ask; what they decide then leaves its traces and nothing else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import type { Kinship, MergeCandidates, SideBySide, Similar } from '../contract.ts';
import { type AskingFixture, askingFixture } from '../queries/asking-fixture.ts';

let database: TestDatabase;
let house: AskingFixture;
const texts = {
  lift: {
    title: '关于支持老旧小区加装电梯的建议',
    situation:
      '不少老旧小区是六层以上的楼房，没有电梯，老人下楼买菜看病都很困难，加装电梯又因为出资和采光意见不一而停下来。',
    recommendations: [{ text: '由街道牵头协调出资比例，对加装电梯给予补助。' }],
  },
  river: {
    title: '关于治理城北河道黑臭的建议',
    situation: '城北几条河道夏天发黑发臭，沿岸雨污水管没有分开。',
    recommendations: [{ text: '今年完成沿岸雨污分流。' }],
  },
};
const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : null);

beforeAll(async () => {
  database = await testDatabase();
  house = await askingFixture(database);
});
afterAll(() => database.end());

const similarTo = (id: string, who: Parameters<AskingFixture['ask']>[1] = 'li') =>
  house.ask<Similar>('similar', who, { id });

describe('while writing', () => {
  it('a filed proposal that asks the same is found with its reason, another matter is not', async () => {
    const filed = await house.filed();
    await house.filed(texts.river);
    const draft = await house.draft(texts.lift, 'li');
    const { items, canCite } = await similarTo(draft.id);
    expect(items.map(({ id }) => id)).toEqual([filed.id]);
    expect(canCite).toBe(true);
    const [item] = items;
    expect(item).toMatchObject({ kind: 'proposal', foundIn: 'text', isCited: false, joining: null, copies: 0 });
    expect(item?.reason.level).not.toBe('nearly-identical');
    expect(item?.reason.terms.join()).toContain('电梯');
    const marked = item?.reason.passages.map(({ there }) =>
      there.marks.map(([from, to]) => there.text.slice(from, to)),
    );
    expect(marked?.flat().join()).toContain('老旧小区');
  });

  it('the draft of another is never found, neither by its people’s rivals nor by the office', async () => {
    const secret = await house.draft({ ...texts.river, title: '关于治理城北河道黑臭水体的建议' });
    const own = await house.draft(texts.river, 'li');
    expect((await similarTo(own.id)).items.map(({ id }) => id)).not.toContain(secret.id);
    expect(await house.refusal('similar', 'li', { id: secret.id })).toBe('not-found');
    expect(await house.refusal('similar', 'officer', { id: secret.id })).toBe('not-found');
  });

  it('copies of one text are told as one', async () => {
    for (let copy = 0; copy < 8; copy += 1) await house.submitted({ ...texts.river, title: '关于整治河道异味的建议' });
    const { id } = await house.submitted({ ...texts.river, title: '关于整治沿河异味的建议' });
    const { items } = await similarTo(id, 'officer');
    const flood = items.filter(({ title }) => title === '关于整治河道异味的建议');
    expect(flood).toHaveLength(1);
    expect(flood[0]?.copies).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['nothing', '', ''],
    ['one character', '梯', '梯'],
    ['signs alone', '！？……', '\'; drop table "case"; -- \\ & | !:*'],
    ['a very long text', '关于加装电梯的建议', '加装电梯'.repeat(4_900)],
  ])('%s is asked about in bounded time and without harm', async (_what, title, situation) => {
    const { id } = await house.draft({ title, situation, recommendations: [] }, 'li');
    const startedAt = performance.now();
    const { items } = await similarTo(id);
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(items.length).toBeLessThanOrEqual(5);
  });
});

describe('ways out', () => {
  it('cited: shown on both pages, and taken back', async () => {
    const filed = await house.filed(texts.river);
    const { id } = await house.draft(texts.river, 'li');
    await house.done('proposals.cite', 'li', { id, input: { caseId: filed.id } });
    const mine = await house.ask<Kinship>('kinship', 'li', { id });
    expect(mine.cites.map((one) => one.id)).toEqual([filed.id]);
    expect((await house.ask<Kinship>('kinship', 'lead', { id: filed.id })).citedBy).toEqual([]);
    await house.done('proposals.submit', 'li', { id });
    const seen = await house.ask<Kinship>('kinship', 'officer', { id: filed.id });
    expect(seen.citedBy.map((one) => one.id)).toEqual([id]);
  });

  it('a difference said is read by the office, an empty one takes it back', async () => {
    const filed = await house.filed(texts.lift);
    const { id } = await house.draft(texts.lift, 'li');
    const say = (text: string) =>
      house.done('proposals.say-difference', 'li', { id, input: { caseId: filed.id, text } });
    await say('那件问补助，这件问采光纠纷的调解。');
    await house.done('proposals.submit', 'li', { id });
    const read = await house.ask<Kinship>('kinship', 'officer', { id });
    expect(read.differences.map(({ text }) => text)).toEqual(['那件问补助，这件问采光纠纷的调解。']);
    expect((await house.ask<Kinship>('kinship', 'zhao', { id: filed.id })).differencesOfOthers).toEqual([]);
  });

  it.each(['cite', 'say-difference'] as const)(
    '%s refuses itself, what is not there, and others’ drafts',
    async (verb) => {
      const { id } = await house.draft(texts.lift, 'li');
      const secret = await house.draft(texts.lift);
      const to = async (caseId: string, who: 'li' | 'zhao' = 'li') =>
        codeOf(await house.act(`proposals.${verb}`, who, { id, input: { caseId, text: '不同' } }));
      expect(await to(id)).toBe('other-is-itself');
      expect(await to('0190b7c2-0000-7000-8000-000000000000')).toBe('other-unknown');
      expect(await to(secret.id)).toBe('other-unknown');
      expect(await to(id, 'zhao')).toBe('not-found');
    },
  );

  it('a draft opened for joining is found, asked for once, and the lead invites who asked', async () => {
    const open = await house.draft({ ...texts.river, kind: 'joint' });
    const { id } = await house.draft(texts.river, 'li');
    expect(codeOf(await house.act('proposals.ask-to-join', 'li', { id: open.id }))).toBe('not-found');
    await house.done('proposals.open-to-joining', 'lead', { id: open.id, input: { isOpen: true } });
    const found = (await similarTo(id)).items.find((item) => item.id === open.id);
    expect(found?.joining).toMatchObject({ isAllowed: true });
    await house.done('proposals.ask-to-join', 'li', { id: open.id });
    expect(codeOf(await house.act('proposals.ask-to-join', 'li', { id: open.id }))).toBe('join-asked-before');
    const { joinRequests } = await house.ask<Kinship>('kinship', 'lead', { id: open.id });
    expect(joinRequests.map(({ personId }) => personId)).toEqual([house.committee.people.li]);
    const personIds = [house.committee.people.li];
    await house.done('proposals.invite', 'lead', { id: open.id, input: { personIds } });
    expect((await house.ask<Kinship>('kinship', 'lead', { id: open.id })).joinRequests).toEqual([]);
    expect(codeOf(await house.act('proposals.ask-to-join', 'li', { id: open.id }))).toBe('already-among-signers');
    await house.done('proposals.open-to-joining', 'lead', { id: open.id, input: { isOpen: false } });
    expect(await house.refusal('case', 'zhao', { id: open.id })).toBe('not-found');
  });
});

describe('for the reviewers', () => {
  it('the batch is grouped; a pair set apart is not suggested again; others may not ask', async () => {
    const rail = {
      ...texts.river,
      title: '关于增开夜间公交班次的建议',
      situation: '夜班工人下班后没有公交可坐，建议增开夜间公交班次到工业园。',
    };
    const one = await house.submitted(rail);
    const other = await house.submitted({ ...rail, title: '关于延长公交夜间运营时间、增开夜间班次的建议' });
    const clusterOf = async () => {
      const { clusters } = await house.ask<MergeCandidates>('merge-candidates', 'officer');
      return clusters.find(({ items }) => items.some(({ id }) => id === one.id));
    };
    expect((await clusterOf())?.items.map(({ id }) => id)).toContain(other.id);
    const { sides, level } = await house.ask<SideBySide>('side-by-side', 'head', { id: one.id, other: other.id });
    expect(level).not.toBeNull();
    const marked = sides.map(({ paragraphs }) =>
      paragraphs.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to))).sort(),
    );
    expect(marked[0]).toEqual(expect.arrayContaining(marked[1] ?? []));
    await house.done('proposals.set-apart', 'officer', { id: other.id, input: { caseId: one.id } });
    expect(await clusterOf()).toBeUndefined();
    expect(await house.refusal('merge-candidates', 'li')).toBe('not-permitted');
    expect(codeOf(await house.act('proposals.set-apart', 'li', { id: one.id, input: { caseId: other.id } }))).toBe(
      'not-found',
    );
  });
});

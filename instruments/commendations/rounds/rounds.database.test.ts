import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { insertBehindWall, type TestDatabase, testDatabase } from '#kernel/testing';
import { commendationPapers } from '../documents/commendation-papers.ts';
import { type CommendationFactory, commendationFactory } from '../factory.ts';
import type { RoundView } from './contract.ts';
import { canBeDecided, isNoticeRunning, mostHonoured } from './rules.ts';

let database: TestDatabase;
let here: CommendationFactory;
let id: string;
beforeAll(async () => {
  database = await testDatabase();
  here = await commendationFactory(database);
  const value = JSON.stringify(50);
  await insertBehindWall(database, here.committee.tenantId, (insert) =>
    insert('setting', {
      ...{ tenant_id: here.committee.tenantId, key: 'commendations.sharePct', value, reason: '本届规定' },
      updated_at: new Date('2026-01-01T00:00:00Z'),
    }).then(() => undefined),
  );
});
afterAll(() => database?.end());

const act = (verb: string, who: Parameters<CommendationFactory['act']>[1], input: object = {}, asked: object = {}) =>
  here.act(`commendations.${verb}`, who, { id, input, ...asked });
const round = (who: 'affairs' | 'second' | 'council' = 'affairs') =>
  here.seen<RoundView>('commendations.round', who, { id });
const later = { now: new Date('2026-12-02T10:00:00+08:00') };

test('the share is rounded down, and it stops the list', async () => {
  expect([mostHonoured(209, 10), mostHonoured(3, 50), mostHonoured(9, 10)]).toEqual([20, 1, 0]);
  const begun = { title: '2026年度优秀委员评选', year: 2026, honour: '优秀委员', nominateUntil: '2026-11-30' };
  const past = await here.act('commendations.begin', 'affairs', { input: { ...begun, nominateUntil: '2026-11-01' } });
  expect(past).toMatchObject({ code: 'date-past' });
  id = (await here.done('commendations.begin', 'affairs', { input: begun })).caseId!;
  expect(await act('propose-list', 'affairs', { nomineeIds: [id] })).toMatchObject({ code: 'nobody-nominated' });
  const { lead, second, stranger } = here.committee.people;
  const reason = '带头建言，所提建议多数被采纳。';
  expect(await act('nominate', 'affairs', { personId: stranger, reason })).toMatchObject({ code: 'nominee-unknown' });
  const missed = await here.missedPlenary('third', '2026-01-12');
  const others = await act('nominate', 'affairs', { personId: lead, reason, deedIds: [missed] });
  expect(others).toMatchObject({ code: 'deeds-of-others' });
  for (const personId of [lead, second]) await act('nominate', 'affairs', { personId, reason });
  expect(await act('nominate', 'affairs', { personId: lead, reason })).toMatchObject({ code: 'nominated-already' });
  await act('nominate', 'affairs', { bodyId: here.committee.sectorId, reason });
  expect(await here.ask('commendations.round', 'third', { id })).toMatchObject({ code: 'not-found' });
  const { nominees, share } = await round();
  expect([nominees.map(({ name }) => name), share.most]).toEqual([['王晓明', '李青', '经济界'], 1]);
  const nomineeIds = nominees.map((one) => one.id);
  expect(await act('propose-list', 'affairs', { nomineeIds })).toMatchObject({
    ...{ code: 'share-exceeded', params: { count: 2, most: 1 } },
  });
});

test('noticed in public, objected, decided by the meeting: a deed, a certificate, a decision', async () => {
  const chosen = (await round()).nominees.filter(({ name }) => name !== '李青').map((one) => one.id);
  await act('propose-list', 'affairs', { nomineeIds: chosen, noticeUntil: '2026-12-01' });
  expect((await round('second')).nominees.map(({ name }) => name)).toEqual(['王晓明', '经济界']);
  await act('object', 'second', { nomineeId: chosen[0], text: '请核实其中一项。' });
  expect((await round('second')).objections).toEqual([]);
  const decision = { organ: 'chairpersons-council', meeting: '第三十次主席会议', metOn: '2026-12-02' };
  expect(await act('decide', 'council', decision)).toMatchObject({ code: 'notice-running' });
  expect(await act('decide', 'council', decision, later)).toMatchObject({ code: 'objections-open' });
  const [objection] = (await round()).objections;
  const answer = { objectionId: objection!.id, outcome: 'dismissed', answer: '已核实，属实。' };
  await act('answer-objection', 'affairs', answer);
  expect(await act('answer-objection', 'affairs', answer)).toMatchObject({ code: 'objection-answered' });
  expect(await act('decide', 'council', { ...decision, metOn: '2026-12-09' }, later)).toMatchObject({
    code: 'meeting-ahead',
  });
  expect(await act('decide', 'affairs', decision, later)).toMatchObject({ code: 'not-permitted' });
  await act('decide', 'council', decision, later);
  await act('issue-certificates', 'affairs', {}, later);
  const span = { from: '2026-01-01', until: '2026-12-31', kinds: ['member-commended'] };
  const deeds = await here.read((tx) => readDeeds(tx, span));
  expect(deeds).toMatchObject([
    { personId: here.committee.people.lead, doneOn: '2026-12-02', facts: { year: 2026, honour: '优秀委员' } },
  ]);
  expect(await here.toldOf(id)).toEqual({ 'member-commended': ['lead'] });
  const ended = await round();
  expect(ended.nominees.map(({ certificateNumber }) => certificateNumber)).toEqual(['W2026-0001', null, 'W2026-0002']);
  const around = { committee: { name: '青川市政协', shortName: '青川' }, today: '2026-12-02', parameters: {} };
  const papers = commendationPapers.map(({ make }) => make(ended as never, around as never)?.fileName);
  expect(papers).toEqual(['关于表彰2026年度优秀委员的决定', '优秀委员证书']);
});

test('rules: no notice, no objection; an empty list is not decided', () => {
  const facts = { today: '2026-12-01', nominees: 1, noticeUntil: null, openObjections: 0, listed: 0 };
  expect(isNoticeRunning(facts)?.code).toBe('no-public-notice');
  expect(isNoticeRunning({ ...facts, noticeUntil: '2026-11-30' })?.code).toBe('notice-over');
  expect(canBeDecided(facts)?.code).toBe('nobody-listed');
  expect(canBeDecided({ ...facts, listed: 1 })).toBeNull();
});

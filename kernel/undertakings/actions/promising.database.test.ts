// After the rating: promises are shown to be kept, verified or sent back; the second reply; another class.
import { describe, expect, test } from 'vitest';
import type { Person } from '#kernel/testing';
import { ratedAs } from '../testing/paper-desk.ts';
import type { Paper } from '../testing/papers.ts';
import { noonOf, papersInDatabase } from '../testing/setup.ts';

const papers = papersInDatabase();
const promises = [
  { text: '明年六月底前装好一百部。', dueOn: '2027-06-30' },
  { text: '明年年底前装好两百部。', dueOn: '2027-12-31' },
];
const evidence = { evidence: '已装好一百部，验收单见附件。' };

async function tracking(): Promise<Paper> {
  const paper = await papers().delivered({ housing: 'sole' }, promises);
  for (const who of ['lead', 'second'] as const)
    await papers().unit('rate', who, paper.of.housing, ratedAs('satisfied'));
  return paper;
}
const act = (verb: string, who: Person, id: string, input: unknown = {}) =>
  papers().act(`commitments.${verb}`, who, { id, input });
const idsOf = async (paper: Paper) => (await papers().commitments(paper)).map(({ id }) => id);

describe('a promise', () => {
  test('keeps the case open after everybody is satisfied', async () => {
    const paper = await tracking();
    expect(await papers().caseOf(paper.id)).toMatchObject({
      state: 'tracking',
      turn: 'units',
      closedAt: null,
    });
  });

  test('evidence goes to the proposers and the proposal office', async () => {
    const paper = await tracking();
    const [id] = await idsOf(paper);
    await act('give-evidence', 'contact', id!, evidence);
    expect((await papers().commitments(paper))[0]).toMatchObject({ state: 'evidence-given', ...evidence });
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'evidence-to-verify': ['lead', 'officer', 'second'],
    });
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'tracking' });
  });

  test('evidence that does not show it is returned with the reason; the promise stands', async () => {
    const paper = await tracking();
    const [id] = await idsOf(paper);
    await act('give-evidence', 'contact', id!, evidence);
    await act('return-evidence', 'second', id!, { reason: '只见到五十部。' });
    expect((await papers().commitments(paper))[0]).toMatchObject({
      state: 'promised',
      verificationNote: '只见到五十部。',
    });
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'commitment-decided': ['contact', 'drafter'] });
    expect(await act('give-evidence', 'drafter', id!, evidence)).not.toHaveProperty('code');
  });

  test('with the last one verified the case closes', async () => {
    const paper = await tracking();
    const ids = await idsOf(paper);
    for (const id of ids) await act('give-evidence', 'contact', id, evidence);
    await act('verify', 'lead', ids[0]!, { note: '到现场看过。' });
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'tracking', closedAt: null });
    await act('verify', 'officer', ids[1]!);
    expect(await papers().caseOf(paper.id)).toMatchObject({
      state: 'closed',
      turn: null,
      closedAt: expect.any(Date),
    });
    expect((await papers().commitments(paper)).map(({ verifiedByName }) => verifiedByName)).toEqual(['王晓明', '周敏']);
  });

  test.each<[string, Person[], unknown]>([
    ['give-evidence', ['lead', 'officer', 'supervisor', 'otherContact', 'stranger'], evidence],
    ['verify', ['third', 'contact', 'leader', 'supervisor', 'head', 'stranger'], {}],
    ['return-evidence', ['third', 'contact', 'supervisor', 'stranger'], { reason: '不足' }],
  ])('%s is not for %s', async (verb, people, input) => {
    const paper = await tracking();
    const [id] = await idsOf(paper);
    if (verb !== 'give-evidence') await act('give-evidence', 'contact', id!, evidence);
    const before = await papers().eventsOf(paper.id);
    for (const who of people) expect(await act(verb, who, id!, input), who).toMatchObject({ code: 'not-permitted' });
    expect(await papers().eventsOf(paper.id)).toEqual(before);
  });

  test('nothing is verified before there is evidence, nor twice', async () => {
    const paper = await tracking();
    const [id] = await idsOf(paper);
    expect(await act('verify', 'lead', id!)).toMatchObject({ code: 'state-conflict' });
    await act('give-evidence', 'contact', id!, evidence);
    const answers = await Promise.all([act('verify', 'lead', id!), act('verify', 'second', id!)]);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'state-conflict' }]);
  });

  test('evidence in three words is no evidence', async () => {
    const paper = await tracking();
    const [id] = await idsOf(paper);
    expect(await act('give-evidence', 'contact', id!, { evidence: '办好了' })).toMatchObject({
      code: 'input-invalid',
    });
  });

  test('promised anew in the second letter: the open ones of the first give way, the verified one stays', async () => {
    const paper = await papers().delivered({ housing: 'sole' }, promises);
    const [first] = await idsOf(paper);
    await act('give-evidence', 'contact', first!, evidence);
    await act('verify', 'lead', first!);
    await papers().unit('rate', 'second', paper.of.housing, ratedAs('not-satisfied', '太慢。'));
    const day = noonOf('2026-11-26');
    await papers().consult(paper, 'housing', day);
    const [reply] = await papers().replies(paper);
    const answers = reply?.answers.map((answer) => ({
      ...answer,
      commitments: [{ text: '明年三月底前装好。', dueOn: '2027-03-31' }],
    }));
    await papers().unit(
      'save-reply',
      'drafter',
      paper.of.housing,
      { classLetter: 'B', publication: 'open', answers },
      day,
    );
    await papers().unit('submit-reply', 'drafter', paper.of.housing, {}, day);
    await papers().signOff(paper);
    await papers().unit('deliver', 'supervisor', paper.of.housing, {}, day);
    const left = (await papers().commitments(paper)).map(({ dueOn, state }) => `${dueOn} ${state}`);
    expect(left).toEqual(['2027-03-31 promised', '2027-03-31 promised', '2027-06-30 verified']);
  });
});

describe('after closing', () => {
  test('a second reply, once; proposers and the office are told; the case stays where it is', async () => {
    const paper = await tracking();
    const text = '一百部已全部装好，第二批正在招标。';
    await papers().unit('reply-again', 'contact', paper.of.housing, { text });
    expect(await papers().replies(paper)).toMatchObject([{ secondReply: text }]);
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'second-reply': ['lead', 'officer', 'second'] });
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'tracking', turn: 'units' });
    expect(await papers().answer('reply-again', 'leader', paper.of.housing, { text })).toMatchObject({
      code: 'second-reply-given',
    });
  });

  test('another class, with the reason, never the same one or one of another set', async () => {
    const paper = await tracking();
    const reclass = (classLetter: string) =>
      papers().answer('reclass', 'officer', paper.of.housing, { classLetter, reason: '承诺尚未兑现' });
    expect(await reclass('A')).toMatchObject({ code: 'class-unchanged' });
    expect(await reclass('D')).toMatchObject({ code: 'class-unknown' });
    await reclass('B');
    expect(await papers().replies(paper)).toMatchObject([{ classLetter: 'B' }]);
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'reply-reclassed': ['contact', 'drafter', 'lead', 'second'],
    });
    expect((await papers().eventsOf(paper.id)).at(-1)).toMatchObject({
      payload: { classBefore: 'A', classLetter: 'B' },
    });
  });
});

// Consult, hear the co-units, draft, countersign, sign off, check, deliver.
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { meeting, replyTo } from '../testing/paper-desk.ts';
import type { Paper } from '../testing/papers.ts';
import { noonOf, papersInDatabase } from '../testing/setup.ts';

const papers = papersInDatabase();
const kinds = (clocks: readonly { kind: string }[]) => clocks.map(({ kind }) => kind).sort();
const withTwoCo = { housing: 'lead', transport: 'co', finance: 'co' } as const;
const promises = [{ text: '明年六月底前装好一百部。', dueOn: '2027-06-30' }];

async function opinionsIn(paper: Paper): Promise<void> {
  await papers().unit('give-opinion', 'otherContact', paper.of.transport, { opinion: '同意加装方案。' });
  await papers().unit('give-opinion', 'thirdContact', paper.of.finance, { opinion: '资金已列入预算。' });
}

async function countersigning(): Promise<Paper> {
  const paper = await papers().signedFor(withTwoCo);
  await opinionsIn(paper);
  await papers().prepareReply(paper, promises);
  await papers().unit('submit-reply', 'drafter', paper.of.housing);
  return paper;
}

describe('consulting', () => {
  test('the first one ends the clock of the first meeting; proposers are told and may confirm once each', async () => {
    const paper = await papers().signedFor();
    const { consultationId } = await papers().unit('record-consultation', 'drafter', paper.of.housing, meeting);
    expect(kinds(await papers().running(paper))).toEqual(['reply']);
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'consultation-recorded': ['lead', 'second'] });
    for (const who of ['lead', 'second'] as const)
      await papers().unit('confirm-consultation', who, paper.of.housing, { consultationId });
    const again = await papers().answer('confirm-consultation', 'lead', paper.of.housing, { consultationId });
    expect(again).toMatchObject({ code: 'consultation-already-confirmed' });
    const third = await papers().answer('confirm-consultation', 'third', paper.of.housing, {
      consultationId,
    });
    expect(third).toMatchObject({ code: 'not-permitted' });
  });

  test('one that has not taken place yet is not recorded', async () => {
    const paper = await papers().signedFor();
    const input = { ...meeting, heldOn: '2026-11-25' };
    expect(await papers().answer('record-consultation', 'drafter', paper.of.housing, input)).toMatchObject({
      code: 'consultation-in-future',
    });
  });

  test('recorded by two at once, both stay', async () => {
    const paper = await papers().signedFor();
    const record = (who: 'drafter' | 'contact') => papers().unit('record-consultation', who, paper.of.housing, meeting);
    await Promise.all([record('drafter'), record('contact')]);
    expect(await papers().eventsOf(paper.id)).toHaveLength(3);
  });
});

describe('the reply as drafted', () => {
  const saved = async (change: (ids: readonly string[]) => Record<string, unknown>) => {
    const paper = await papers().signedFor();
    const recommendationIds = await papers().recommendationIds(paper);
    const input = { ...replyTo({ recommendationIds }), ...change(recommendationIds) };
    return { paper, answer: await papers().answer('save-reply', 'drafter', paper.of.housing, input) };
  };
  const answerTo = (recommendationId: string, dueOn: string | null = null) => ({
    ...{ recommendationId, verdict: 'adopted', text: '已采纳。' },
    commitments: dueOn ? [{ text: '装好电梯', dueOn }] : [],
  });

  test('is saved half done, as often as one likes, one row a round', async () => {
    const { paper } = await saved(([first]) => ({
      classLetter: null,
      publication: null,
      answers: [answerTo(first!)],
    }));
    await papers().unit('save-reply', 'contact', paper.of.housing, {
      classLetter: 'B',
      publication: null,
      answers: [],
    });
    expect(await papers().replies(paper)).toMatchObject([
      { round: 1, classLetter: 'B', answers: [], classSet: 'ABC-1' },
    ]);
  });

  test.each<[string, (ids: readonly string[]) => Record<string, unknown>, string]>([
    ['an answer to a recommendation of another paper', () => ({ answers: [answerTo(v7())] }), 'recommendation-unknown'],
    [
      'two answers to one recommendation',
      ([first]) => ({ answers: [answerTo(first!), answerTo(first!)] }),
      'input-invalid',
    ],
    ['a promise for yesterday', ([first]) => ({ answers: [answerTo(first!, '2026-11-23')] }), 'commitment-in-past'],
    ['a letter that is not in the set', () => ({ classLetter: 'D' }), 'class-unknown'],
    ['an opening too long', () => ({ opening: '长'.repeat(3001) }), 'text-too-long'],
  ])('%s is not saved', async (_what, change, code) => {
    const { paper, answer } = await saved(change);
    expect(answer).toMatchObject({ code });
    expect(await papers().replies(paper)).toEqual([]);
  });

  test('a promise for today is a promise', async () => {
    const { answer } = await saved(([first]) => ({ answers: [answerTo(first!, '2026-11-24')] }));
    expect(answer).not.toHaveProperty('code');
  });

  test('consulted once of twice: it stays with the drafter', async () => {
    const paper = await papers().signedFor();
    await papers().consult(paper, 'housing');
    const recommendationIds = await papers().recommendationIds(paper);
    await papers().unit('save-reply', 'drafter', paper.of.housing, replyTo({ recommendationIds }));
    const early = await papers().answer('submit-reply', 'drafter', paper.of.housing);
    expect(early).toMatchObject({ code: 'consultations-missing', params: { needed: 2, held: 1 } });
    await papers().consult(paper, 'housing');
    expect(await papers().answer('submit-reply', 'drafter', paper.of.housing)).toMatchObject({
      state: 'handling',
    });
  });

  test('while a co-unit is silent it stays with the drafter', async () => {
    const paper = await papers().drafted(withTwoCo);
    await papers().unit('give-opinion', 'otherContact', paper.of.transport, { opinion: '同意加装方案。' });
    const early = await papers().answer('submit-reply', 'drafter', paper.of.housing);
    expect(early).toMatchObject({ code: 'co-opinions-missing', params: { count: 1 } });
    await papers().unit('give-opinion', 'thirdContact', paper.of.finance, { opinion: '资金已列入预算。' });
    await papers().unit('submit-reply', 'drafter', paper.of.housing);
  });
});

test('a co-unit’s opinion reaches the lead unit’s desk and ends its own clock', async () => {
  const paper = await papers().signedFor(withTwoCo);
  await papers().unit('give-opinion', 'otherContact', paper.of.transport, { opinion: '同意加装方案。' });
  expect(await papers().undertaking(paper, 'transport')).toMatchObject({
    state: 'opinion-given',
    opinion: '同意加装方案。',
  });
  expect(await papers().running(paper, 'transport')).toEqual([]);
  expect(await papers().toldOf(paper.id)).toMatchObject({ 'opinion-arrived': ['contact', 'drafter'] });
});

describe('countersigning', () => {
  test('only with the last co-unit does the reply go to the leader', async () => {
    const paper = await countersigning();
    expect(await papers().caseOf(paper.id)).toMatchObject({ turn: 'co-units' });
    expect(kinds(await papers().running(paper))).toEqual(['countersign', 'reply']);
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'countersignature-asked': ['otherContact', 'thirdContact'],
    });
    await papers().unit('countersign', 'otherContact', paper.of.housing);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'countersigning' });
    const again = await papers().answer('countersign', 'otherLeader', paper.of.housing);
    expect(again).toMatchObject({ code: 'already-countersigned' });
    await papers().unit('countersign', 'thirdContact', paper.of.housing, { remark: '同意' });
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'signing-off' });
    expect(kinds(await papers().running(paper))).toEqual(['reply']);
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'sign-off-asked': ['leader'] });
  });

  test('two co-units at the same moment: both count', async () => {
    const paper = await countersigning();
    const sign = (who: 'otherContact' | 'thirdContact') => papers().unit('countersign', who, paper.of.housing);
    await Promise.all([sign('otherContact'), sign('thirdContact')]);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'signing-off' });
  });

  test('one asks for changes: back to the drafter, and everybody countersigns anew', async () => {
    const paper = await countersigning();
    await papers().unit('countersign', 'otherContact', paper.of.housing);
    await papers().unit('request-changes', 'thirdContact', paper.of.housing, {
      comments: '资金数额请核实。',
    });
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'handling' });
    expect(kinds(await papers().running(paper))).toEqual(['reply']);
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'reply-came-back': ['contact', 'drafter'] });
    await papers().unit('submit-reply', 'drafter', paper.of.housing);
    await papers().unit('countersign', 'thirdContact', paper.of.housing);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'countersigning' });
    await papers().unit('countersign', 'otherContact', paper.of.housing);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'signing-off' });
  });
});

describe('signing off', () => {
  const signOff = (paper: Paper, documentNumber: string, isSealed = true) =>
    papers().answer('sign-off', 'leader', paper.of.housing, { documentNumber, isSealed });

  test('number, seal and name stand on the reply; the check has five working days', async () => {
    const paper = await papers().signingOff();
    await signOff(paper, '青住函〔2026〕1号');
    expect(await papers().replies(paper)).toMatchObject([
      { documentNumber: '青住函〔2026〕1号', isSealed: true, signedOffByName: '卫东来' },
    ]);
    expect(await papers().caseOf(paper.id)).toMatchObject({
      turn: 'supervision-office',
      dueOn: '2026-12-01',
    });
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'reply-to-check': ['supervisor'] });
  });

  test('not without the seal, not with a number already given', async () => {
    const [paper, other] = [await papers().signingOff(), await papers().signingOff()];
    expect(await signOff(paper, '青住函〔2026〕2号', false)).toMatchObject({ code: 'seal-missing' });
    await signOff(paper, '青住函〔2026〕2号');
    expect(await signOff(other, '青住函〔2026〕2号')).toMatchObject({ code: 'document-number-taken' });
  });

  test('the same number for two letters at once: one has it, the other is told', async () => {
    const [paper, other] = [await papers().signingOff(), await papers().signingOff()];
    const answers = await Promise.all([paper, other].map((one) => signOff(one, '青住函〔2026〕3号')));
    const codes = answers.map((answer) => ('code' in answer ? answer.code : 'done'));
    expect(codes.sort()).toEqual(['document-number-taken', 'done']);
  });

  test('handed back by the leader with words, to the drafter', async () => {
    const paper = await papers().signingOff();
    await papers().unit('hand-back', 'leader', paper.of.housing, { comments: '语气再诚恳些。' });
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'handling' });
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'reply-came-back': ['contact', 'drafter'] });
  });
});

describe('the check', () => {
  test('sent back: the clock of the check stops, the reply’s own goes on; its number may be given again', async () => {
    const paper = await papers().checking();
    await papers().unit('send-back', 'officer', paper.of.housing, { comments: '第二条没有答到。' });
    expect(kinds(await papers().running(paper))).toEqual(['reply']);
    await papers().unit('submit-reply', 'drafter', paper.of.housing);
    const [reply] = await papers().replies(paper);
    const documentNumber = reply?.documentNumber;
    await papers().unit('sign-off', 'leader', paper.of.housing, { documentNumber, isSealed: true });
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'checking' });
  });

  test('delivered: every proposer is told, promises become commitments, fifteen working days to rate', async () => {
    const paper = await papers().checking({ housing: 'sole' }, promises);
    await papers().unit('deliver', 'supervisor', paper.of.housing, { remark: '同意' });
    expect(await papers().undertaking(paper)).toMatchObject({
      state: 'delivered',
      deliveredAt: expect.any(Date),
    });
    expect(await papers().commitments(paper)).toMatchObject([
      {
        ...promises[0],
        state: 'promised',
        undertakingId: paper.of.housing,
        unitId: papers().committee.units.housing,
      },
    ]);
    expect(kinds(await papers().running(paper))).toEqual(['feedback']);
    expect(await papers().caseOf(paper.id)).toMatchObject({
      state: 'replied',
      turn: 'raters',
      dueOn: '2026-12-15',
    });
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'reply-delivered': ['lead', 'second'] });
  });

  test('the check may change the class; the record names both', async () => {
    const paper = await papers().checking();
    const foreign = await papers().answer('deliver', 'supervisor', paper.of.housing, { classLetter: 'D' });
    expect(foreign).toMatchObject({ code: 'class-unknown' });
    await papers().unit('deliver', 'supervisor', paper.of.housing, { classLetter: 'B' });
    expect(await papers().replies(paper)).toMatchObject([{ classLetter: 'B' }]);
    expect((await papers().eventsOf(paper.id)).at(-1)).toMatchObject({
      name: 'undertaking.delivered',
      payload: { classLetter: 'B', classBefore: 'A' },
    });
  });

  test('two units answering apart: the case waits for the second', async () => {
    const paper = await papers().drafted({ housing: 'separate', transport: 'separate' });
    await papers().unit('submit-reply', 'drafter', paper.of.housing);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'signing-off' });
    await papers().signOff(paper);
    await papers().unit('deliver', 'supervisor', paper.of.housing);
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'handling', turn: 'units' });
    expect(kinds(await papers().running(paper, 'transport'))).toEqual(['first-meeting', 'reply']);
    const early = await papers().answer(
      'record-consultation',
      'otherContact',
      paper.of.transport,
      meeting,
      noonOf('2026-11-25'),
    );
    expect(early).not.toHaveProperty('code');
  });
});

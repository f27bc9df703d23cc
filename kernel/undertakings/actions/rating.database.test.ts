// Each proposer rates alone; one who is not satisfied opens handling again; silence is closed as silence.
import { describe, expect, test } from 'vitest';
import type { Person } from '#kernel/testing';
import { sql } from '#platform/database';
import { ratingsOfCase } from '../ratings.ts';
import { ratedAs } from '../testing/paper-desk.ts';
import type { Paper } from '../testing/papers.ts';
import { noonOf, papersInDatabase } from '../testing/setup.ts';

const papers = papersInDatabase();
const kinds = (clocks: readonly { kind: string }[]) => clocks.map(({ kind }) => kind).sort();
const rate = (paper: Paper, who: Person, result: string, reason = '') =>
  papers().answer('rate', who, paper.of.housing, ratedAs(result, reason));
const ratings = (paper: Paper) => papers().read((tx) => ratingsOfCase(tx, paper.id));

describe('satisfied', () => {
  test('the first of two leaves the case waiting, the second closes it', async () => {
    const paper = await papers().delivered();
    await rate(paper, 'lead', 'satisfied');
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'replied', turn: 'raters' });
    await rate(paper, 'second', 'basically-satisfied');
    expect(await papers().undertaking(paper)).toMatchObject({
      state: 'settled',
      settledAt: expect.any(Date),
    });
    expect(await papers().caseOf(paper.id)).toMatchObject({
      state: 'closed',
      turn: null,
      dueOn: null,
      closedAt: expect.any(Date),
    });
    expect(await papers().running(paper)).toEqual([]);
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'rating-given': ['contact', 'contact', 'drafter', 'drafter'],
    });
  });

  test('both at the same moment: nobody is told of a changed version, the case closes once', async () => {
    const paper = await papers().delivered();
    await Promise.all([rate(paper, 'lead', 'satisfied'), rate(paper, 'second', 'satisfied')]);
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'closed' });
    expect(await ratings(paper)).toHaveLength(2);
  });

  test('once a round', async () => {
    const paper = await papers().delivered();
    await rate(paper, 'lead', 'satisfied');
    expect(await rate(paper, 'lead', 'not-satisfied', '改主意了。')).toMatchObject({ code: 'already-rated' });
    expect(await ratings(paper)).toMatchObject([{ result: 'satisfied' }]);
  });

  test('process and result are two marks; an unhappy process alone opens nothing again', async () => {
    const paper = await papers().delivered();
    const input = { process: 'not-satisfied', result: 'satisfied', reason: '只打过一个电话。' };
    await papers().unit('rate', 'lead', paper.of.housing, input);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'delivered', round: 1 });
    expect(await ratings(paper)).toMatchObject([{ process: 'not-satisfied', result: 'satisfied' }]);
  });
});

test.each(['officer', 'contact'] as const)('nobody rates on behalf of a proposer: %s is refused', async (who) => {
  const paper = await papers().delivered();
  const asked = { id: paper.of.housing, input: ratedAs('satisfied'), onBehalfOf: 'lead' } as const;
  expect(await papers().act('undertakings.rate', who, asked)).toMatchObject({
    code: 'rating-not-on-behalf',
  });
  expect(await ratings(paper)).toEqual([]);
});

test('not even one proposer for the other', async () => {
  const paper = await papers().delivered();
  const asked = { id: paper.of.housing, input: ratedAs('satisfied'), onBehalfOf: 'second' } as const;
  expect(await papers().act('undertakings.rate', 'lead', asked)).toMatchObject({
    code: 'rating-not-on-behalf',
  });
});

describe('not satisfied', () => {
  test.each([
    ['with the result', ratedAs('not-satisfied')],
    ['with the process', { process: 'not-satisfied', result: 'satisfied' }],
  ])('%s, without a reason → refused', async (_what, input) => {
    const paper = await papers().delivered();
    expect(await papers().answer('rate', 'lead', paper.of.housing, input)).toMatchObject({
      code: 'rating-reason-missing',
    });
  });

  test('opens a second round with a clock of thirty days; unit and offices are told', async () => {
    const paper = await papers().delivered();
    await rate(paper, 'lead', 'not-satisfied', '电梯还没有装。');
    expect(await papers().undertaking(paper)).toMatchObject({
      state: 'handling',
      round: 2,
      deliveredAt: null,
    });
    expect(kinds(await papers().running(paper))).toEqual(['rehandling']);
    expect(await papers().caseOf(paper.id)).toMatchObject({
      state: 'handling',
      turn: 'units',
      dueOn: '2026-12-24',
    });
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'rehandling-opened': ['contact', 'drafter', 'officer', 'supervisor'],
    });
  });

  test('the second letter is a reply of its own, needs one consultation, and everybody rates anew', async () => {
    const paper = await papers().delivered();
    await rate(paper, 'lead', 'satisfied');
    await rate(paper, 'second', 'not-satisfied', '电梯还没有装。');
    await secondLetter(paper);
    expect((await papers().replies(paper)).map(({ round }) => round)).toEqual([1, 2]);
    expect(kinds(await papers().running(paper))).toEqual(['feedback']);
    for (const who of ['lead', 'second'] as const) await rate(paper, who, 'satisfied');
    expect(await papers().caseOf(paper.id)).toMatchObject({ state: 'closed' });
    expect((await ratings(paper)).map(({ round }) => round)).toEqual([1, 1, 2, 2]);
  });

  test('a consultation of the first round does not count for the second', async () => {
    const paper = await papers().checking();
    await papers().unit('deliver', 'supervisor', paper.of.housing, {}, noonOf('2026-11-25'));
    await rate(paper, 'lead', 'not-satisfied', '电梯还没有装。');
    const day = noonOf('2026-11-26');
    const [first] = await papers().replies(paper);
    const input = { classLetter: 'A', publication: 'open', answers: first?.answers };
    await papers().unit('save-reply', 'drafter', paper.of.housing, input, day);
    const early = await papers().answer('submit-reply', 'drafter', paper.of.housing, {}, day);
    expect(early).toMatchObject({ code: 'consultations-missing', params: { needed: 1, held: 0 } });
  });

  async function secondLetter(paper: Paper): Promise<void> {
    const day = noonOf('2026-11-26');
    await papers().consult(paper, 'housing', day);
    const [first] = await papers().replies(paper);
    const input = { classLetter: 'A', publication: 'open', answers: first?.answers };
    await papers().unit('save-reply', 'drafter', paper.of.housing, input, day);
    await papers().unit('submit-reply', 'drafter', paper.of.housing, {}, day);
    const signed = { documentNumber: `青住函〔2026〕${paper.id.slice(-6)}号`, isSealed: true };
    await papers().unit('sign-off', 'leader', paper.of.housing, signed, day);
    await papers().unit('deliver', 'officer', paper.of.housing, {}, day);
  }
});

describe('silence', () => {
  const close = (paper: Paper) =>
    papers().act('undertakings.close-silence', 'the-software', {
      id: paper.of.housing,
      now: noonOf('2026-12-16'),
    });

  test('is closed by the software and leaves no rating', async () => {
    const paper = await papers().delivered();
    await rate(paper, 'lead', 'satisfied');
    await close(paper);
    expect(await papers().undertaking(paper)).toMatchObject({ state: 'settled' });
    expect(await ratings(paper)).toMatchObject([{ personId: papers().committee.people.lead }]);
    expect(await papers().running(paper)).toEqual([]);
    expect((await papers().eventsOf(paper.id)).at(-1)).toMatchObject({
      name: 'undertaking.silence-closed',
      actorPersonId: null,
    });
  });

  test('afterwards it is too late to rate, and nothing is left to close', async () => {
    const paper = await papers().delivered();
    await close(paper);
    expect(await rate(paper, 'lead', 'satisfied')).toMatchObject({ code: 'state-conflict' });
    expect(await close(paper)).toMatchObject({ code: 'state-conflict' });
  });

  test('no row anywhere says satisfied for somebody who said nothing', async () => {
    const paper = await papers().delivered();
    await close(paper);
    const { rows } = await papers().read((tx) => sql`select * from rating where case_id = ${paper.id}`.execute(tx));
    expect(rows).toEqual([]);
  });
});

test('a rating cannot be changed or removed in the database either', async () => {
  const paper = await papers().delivered();
  await rate(paper, 'lead', 'satisfied');
  const changing = papers().read((tx) => sql`update rating set result = 'not-satisfied'`.execute(tx));
  await expect(changing).rejects.toMatchObject({ code: '42501' });
});

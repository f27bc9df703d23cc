// More time: asked before the due date with a reason, granted by the supervision office, never past the hard maximum.
import { describe, expect, test } from 'vitest';
import { noonOf, papersInDatabase } from '../testing/setup.ts';

const papers = papersInDatabase();
const wish = (newDueOn: string) => ({ newDueOn, reason: '需要等待市级财政批复。' });
const replyDueOn = '2027-02-24';
const hardMaximum = '2027-05-24';

describe('asking', () => {
  test.each([
    ['on the due date itself', replyDueOn, '2027-03-24', undefined],
    ['a day after the due date', '2027-02-25', '2027-03-24', 'extension-too-late'],
    ['for the due date', '2026-11-24', replyDueOn, 'extension-not-later'],
    ['for the last day of the hard maximum', '2026-11-24', hardMaximum, undefined],
    ['for the day after the hard maximum', '2026-11-24', '2027-05-25', 'extension-too-long'],
  ])('%s', async (_what, askedOn, newDueOn, code) => {
    const paper = await papers().signedFor();
    const answer = await papers().answer(
      'request-extension',
      'contact',
      paper.of.housing,
      wish(newDueOn),
      noonOf(askedOn),
    );
    if (code) expect(answer).toMatchObject({ code });
    else expect(answer).not.toHaveProperty('code');
  });

  test('without a reason, or for a day that does not exist, is refused', async () => {
    const paper = await papers().signedFor();
    for (const input of [{ newDueOn: '2027-03-24', reason: ' ' }, wish('2027-02-30')]) {
      expect(await papers().answer('request-extension', 'contact', paper.of.housing, input)).toMatchObject({
        code: 'input-invalid',
      });
    }
  });

  test('one request at a time; the office is told', async () => {
    const paper = await papers().signedFor();
    await papers().unit('request-extension', 'contact', paper.of.housing, wish('2027-03-24'));
    expect(await papers().toldOf(paper.id)).toMatchObject({ 'extension-asked': ['supervisor'] });
    const again = await papers().answer('request-extension', 'leader', paper.of.housing, wish('2027-03-25'));
    expect(again).toMatchObject({ code: 'extension-pending' });
  });
});

describe('deciding', () => {
  const asked = async (newDueOn = '2027-03-24') => {
    const paper = await papers().signedFor();
    await papers().unit('request-extension', 'contact', paper.of.housing, wish(newDueOn));
    return paper;
  };
  const replyClock = async (paper: Awaited<ReturnType<typeof asked>>) =>
    (await papers().running(paper)).find(({ kind }) => kind === 'reply');

  test('granted: the clock moves, keeps the reason, and unit and proposers are told', async () => {
    const paper = await asked();
    await papers().unit('grant-extension', 'supervisor', paper.of.housing, { remark: '同意' });
    expect((await replyClock(paper))?.extensions).toMatchObject([
      { dueOn: '2027-03-24', reason: '需要等待市级财政批复。', grantedBy: '郑洁', grantedOn: '2026-11-24' },
    ]);
    expect(await papers().toldOf(paper.id)).toMatchObject({
      'extension-decided': ['contact', 'drafter', 'lead', 'second'],
    });
    const late = await papers().answer(
      'request-extension',
      'contact',
      paper.of.housing,
      wish('2027-04-24'),
      noonOf('2027-03-24'),
    );
    expect(late).not.toHaveProperty('code');
  });

  test('at the hard maximum there is no more to ask for', async () => {
    const paper = await asked(hardMaximum);
    await papers().unit('grant-extension', 'supervisor', paper.of.housing);
    const more = await papers().answer('request-extension', 'contact', paper.of.housing, wish('2027-06-24'));
    expect(more).toMatchObject({ code: 'extension-exhausted', params: { latestExtensionOn: hardMaximum } });
  });

  test('refused: the date stands, and another request may follow', async () => {
    const paper = await asked();
    await papers().unit('refuse-extension', 'supervisor', paper.of.housing, { reason: '理由不足' });
    expect((await replyClock(paper))?.extensions).toEqual([]);
    await papers().unit('request-extension', 'contact', paper.of.housing, wish('2027-03-01'));
  });

  test.each(['grant-extension', 'refuse-extension'])('%s without a request → nothing to decide', async (verb) => {
    const paper = await papers().signedFor();
    const answer = await papers().answer(verb, 'supervisor', paper.of.housing, { reason: '理由不足' });
    expect(answer).toMatchObject({ code: 'no-extension-pending' });
  });
});

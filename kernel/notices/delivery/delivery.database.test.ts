import { expect, test } from 'vitest';
import { sql } from '#platform/database';
import { failedJobs } from '#platform/jobs';
import type { Mailer } from '#platform/mail';
import { actionsIn } from './actions-in.ts';
import { at, deliveryWorld } from './delivery-fixture.ts';
import { textOf } from './text-of.ts';

const world = deliveryWorld();
const { tell, run, deliveries, wish, within } = actionsIn(world);

test('several notices of one case become one letter, sent ten minutes after the first', async () => {
  await tell(at('10:00'));
  await tell(at('10:04'), { kind: 'reply-arrived', params: { title: '社区养老', part: 'a' } });
  await run(at('10:09'));
  expect(world.letters).toEqual([]);
  await run(at('10:10'));
  await run(at('10:20'));
  expect(world.letters).toHaveLength(1);
  const text = textOf(world.letters[0]);
  expect(text).toContain('王晓明：');
  expect(text).toContain('《社区养老》，请在3月9日前签收。');
  expect(text).toContain('答复已送达');
  expect(text).toContain(`https://tongxin.example/to?desk=%2Fproposals%2F${world.committee.caseId}%3Fpart%3Da`);
  expect(await deliveries()).toMatchObject([
    { channel: 'mail', state: 'sent', attempts: 1, lastAttemptAt: at('10:10').toISOString() },
    { channel: 'mail', state: 'sent', attempts: 1, errorCode: null },
  ]);
});

test('at night nothing leaves; in the morning one letter holds all cases', async () => {
  await tell(at('23:00'));
  await tell(at('23:05'), { caseId: world.committee.otherCaseId, params: { title: '老城区停车' } });
  await run(at('23:15'));
  expect(world.letters).toEqual([]);
  expect(await deliveries()).toMatchObject([{ state: 'held-quiet', dueAt: at('07:30', '2026-03-03').toISOString() }]);
  await run(at('07:30', '2026-03-03'));
  expect(world.letters).toHaveLength(1);
  expect(textOf(world.letters[0])).toContain('社区养老');
  expect(textOf(world.letters[0])).toContain('老城区停车');
  expect([...(await deliveries()), ...(await deliveries(world.committee.otherCaseId))]).toMatchObject([
    { state: 'sent' },
    { state: 'sent' },
  ]);
});

test('what is urgent leaves at night and at once', async () => {
  await tell(at('23:00'), { isUrgent: true });
  await run(at('23:00'));
  expect(world.letters).toHaveLength(1);
});

test('a daily letter gathers the day', async () => {
  await wish({ mailRhythm: 'daily', dailyAt: '17:00' });
  await tell(at('09:00'));
  await tell(at('14:00'), { caseId: world.committee.otherCaseId, params: { title: '老城区停车' } });
  await run(at('16:59'));
  expect(world.letters).toEqual([]);
  await run(at('17:00'));
  expect(world.letters).toHaveLength(1);
});

test('a refused mailbox is recorded and left alone', async () => {
  world.refusals = [550];
  await tell(at('10:00'));
  await run(at('10:10'));
  await run(at('18:00'));
  expect(world.letters).toEqual([]);
  expect(await deliveries()).toMatchObject([{ state: 'failed', attempts: 1, errorCode: 'mailbox-refused' }]);
  expect(await within(failedJobs)).toEqual([]);
});

test('a busy server is tried again, and each attempt is on record', async () => {
  world.refusals = [451, 451];
  await tell(at('10:00'));
  await run(at('10:10'));
  expect(await deliveries()).toMatchObject([
    { state: 'queued', attempts: 1, errorCode: 'try-later', dueAt: at('10:11').toISOString() },
  ]);
  await run(at('10:11'));
  await run(at('10:16'));
  expect(world.letters).toHaveLength(1);
  expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 3, errorCode: null }]);
  const { rows } = await within((tx) =>
    sql<{ outcome: string }>`select outcome from notice_attempt where person_id = ${world.committee.wang}
      order by attempted_at`.execute(tx),
  );
  expect(rows.map((row) => row.outcome)).toEqual(['queued', 'queued', 'sent']);
});

test('a process that dies while sending: another sends once its lease has ended', async () => {
  const mailer: Mailer = { ...world.outside.mailer, send: () => Promise.reject(new Error('killed')) };
  await tell(at('10:00'));
  await run(at('10:10'), { mailer });
  await run(at('10:11'));
  expect(world.letters).toEqual([]);
  await run(at('10:15'));
  expect(world.letters).toHaveLength(1);
  expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 1 }]);
});

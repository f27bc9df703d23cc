import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMailer } from '#platform/mail';
import type { PushMessage, PushOutcome, PushSender } from '#platform/web-push';
import { markRead, readPushDevices, smsToFile, subscribePush, tryPush, unsubscribePush } from '../index.ts';
import { actionsIn } from './actions-in.ts';
import { at, deliveryWorld, sender } from './delivery-fixture.ts';
import { everywhere } from './text-of.ts';

const world = deliveryWorld();
const { tell, run, deliveries, wish, within } = actionsIn(world);

test('who wants nothing outside is told in the inbox only', async () => {
  await wish({ channels: everywhere([]) });
  expect(await tell(at('10:00'))).toBe(1);
  await run(at('10:10'));
  expect(world.letters).toEqual([]);
  expect(await deliveries()).toEqual([]);
});

test('what was read meanwhile does not follow the reader outside', async () => {
  await tell(at('10:00'));
  const reading = { personId: world.committee.wang, now: at('10:05') };
  await within((tx) => markRead(tx, reading));
  await run(at('10:10'));
  expect(world.letters).toEqual([]);
  expect(await deliveries()).toMatchObject([{ state: 'not-needed', attempts: 0 }]);
});

test('no mail server and no address are said, not hidden', async () => {
  await tell(at('10:00'), { recipients: [world.committee.li] });
  await run(at('10:10'));
  expect(await deliveries()).toMatchObject([{ state: 'not-configured', errorCode: 'no-address' }]);
  await tell(at('11:00'), { caseId: world.committee.otherCaseId });
  await run(at('11:10'), { mailer: createMailer({ from: sender }) });
  expect(await deliveries(world.committee.otherCaseId)).toMatchObject([
    { state: 'not-configured', errorCode: 'no-mail-server' },
  ]);
});

test('a push says the title alone, and a browser that is gone is forgotten', async () => {
  const { tenantId, wang: personId } = world.committee;
  const sent: PushMessage[] = [];
  const outcomes: Record<string, PushOutcome> = { gone: { state: 'gone' }, here: { state: 'sent' } };
  const pushSender: PushSender = {
    publicKey: 'key',
    accepts: () => true,
    sendPush: async ({ endpoint }, message) => {
      sent.push(message);
      return outcomes[endpoint.slice(-4)] ?? { state: 'gone' };
    },
  };
  await wish({ channels: everywhere(['push']) });
  for (const device of ['gone', 'here']) {
    const subscription = {
      endpoint: `https://push.example/${tenantId}/${device}`,
      keys: { p256dh: 'p', auth: 'a' },
      device,
    };
    const subscribing = { personId, subscription, sender: pushSender, now: at('08:00') };
    await within((tx) => subscribePush(tx, subscribing));
  }
  await tell(at('10:00'));
  await run(at('10:10'), { pushSender });
  expect(sent).toHaveLength(2);
  expect(sent[0]).toMatchObject({
    line: '待你签收',
    link: `/to?desk=%2Fproposals%2F${world.committee.caseId}&phone=%2Fcases%2F${world.committee.caseId}`,
  });
  expect(JSON.stringify(sent)).not.toContain('社区养老');
  expect(await deliveries()).toMatchObject([{ channel: 'push', state: 'sent' }]);
  expect(await within((tx) => readPushDevices(tx, personId))).toMatchObject([{ device: 'here' }]);
  outcomes.here = { state: 'gone' };
  await tell(at('12:00'), { caseId: world.committee.otherCaseId });
  await run(at('12:10'), { pushSender });
  expect(await deliveries(world.committee.otherCaseId)).toMatchObject([
    { state: 'failed', errorCode: 'subscription-gone' },
  ]);
});

test('a text message goes through the adapter the office has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tongxin-sms-'));
  const smsSender = smsToFile(join(folder, 'out.jsonl'));
  await wish({ channels: everywhere(['sms']) });
  await tell(at('10:00'));
  await run(at('10:10'), { smsSender });
  expect(JSON.parse(await readFile(join(folder, 'out.jsonl'), 'utf8'))).toEqual({
    phone: '13900000000',
    text: '【青川市政协】待你签收 https://tongxin.example/',
  });
  expect(await deliveries()).toMatchObject([{ channel: 'sms', state: 'sent' }]);
  await rm(folder, { recursive: true });
});

test('a push is tried at any hour: each device says what became of it, and one that is gone is forgotten', async () => {
  const { tenantId, li: personId } = world.committee;
  const outcomes: Record<string, PushOutcome> = {
    gone: { state: 'gone' },
    here: { state: 'sent' },
    away: { state: 'failed', isPermanent: false, code: 'push-unreachable' },
  };
  const sent: PushMessage[] = [];
  const pushSender: PushSender = {
    publicKey: 'key',
    accepts: () => true,
    sendPush: async ({ endpoint }, message) => {
      sent.push(message);
      return outcomes[endpoint.slice(-4)]!;
    },
  };
  const { database } = world;
  const trying = { database, pushSender, tenantId, personId, line: '试发的推送' };
  expect(await tryPush(trying)).toMatchObject({ refused: true, code: 'push-no-device' });
  for (const [index, device] of ['here', 'gone', 'away'].entries()) {
    const endpoint = `https://push.example/${tenantId}/li/${device}`;
    const subscription = { endpoint, keys: { p256dh: 'p', auth: 'a' }, device };
    const subscribing = { personId, subscription, sender: pushSender, now: at(`08:0${index}`) };
    await within((tx) => subscribePush(tx, subscribing));
  }
  expect(await tryPush(trying)).toMatchObject([
    { device: 'here', outcome: 'sent' },
    { device: 'gone', outcome: 'gone' },
    { device: 'away', outcome: 'push-unreachable' },
  ]);
  expect(sent).toHaveLength(3);
  expect(sent[0]).toMatchObject({ line: '试发的推送', link: '/to?desk=/&phone=/me/notice-settings' });
  const left = await within((tx) => readPushDevices(tx, personId));
  expect(left.map(({ device }) => device)).toEqual(['here', 'away']);
  for (const { id } of left) await within((tx) => unsubscribePush(tx, { personId, idOrEndpoint: id }));
});

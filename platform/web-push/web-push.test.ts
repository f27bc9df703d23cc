import { createECDH, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { Agent, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPushSender, isPushService, loadSigningKeys, type PushSender } from './index.ts';
import { payloadOf } from './push-payload.ts';

// A TLS connection without certificates is enough to stand in for a push service on loopback.
const bareTls = { ciphers: 'ADH-AES128-GCM-SHA256:@SECLEVEL=0', maxVersion: 'TLSv1.2' } as const;
const received: { url: string; headers: Record<string, unknown>; size: number }[] = [];
let answer = 201;
const service = createServer({ ...bareTls, dhparam: 'auto' }, (request, response) => {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
  });
  request.on('end', () => {
    received.push({ url: request.url ?? '', headers: request.headers, size });
    response.writeHead(answer).end();
  });
});

let folder: string;
let sender: PushSender;
let endpoint: string;
const agent = new Agent({ ...bareTls, rejectUnauthorized: false });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxin-keys-'));
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  endpoint = `https://127.0.0.1:${(service.address() as AddressInfo).port}/box/1`;
  sender = await createPushSender({
    keysDirectory: join(folder, 'keys'),
    contact: 'mailto:office@committee.example',
    furtherHosts: ['127.0.0.1'],
    agent,
  });
});
afterAll(async () => {
  agent.destroy();
  service.close();
  await rm(folder, { recursive: true });
});

function subscription(to = endpoint) {
  const browser = createECDH('prime256v1');
  const p256dh = browser.generateKeys().toString('base64url');
  return { endpoint: to, keys: { p256dh, auth: randomBytes(16).toString('base64url') } };
}
const message = { line: '待你签收 · 剩 3 个工作日', link: '/proposals/1', topic: 'case:1' };

test('a message arrives signed and encrypted, and its topic says nothing', async () => {
  expect(await sender.sendPush(subscription(), message)).toEqual({ state: 'sent' });
  const [push] = received;
  expect(push?.url).toBe('/box/1');
  expect(push?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'normal' });
  expect(push?.headers.authorization).toContain(`k=${sender.publicKey}`);
  expect(push?.headers.topic).toMatch(/^[\w-]{32}$/);
});

test('a subscription that ended is gone, a refusal stays, a busy service is tried again', async () => {
  const after = async (status: number) => {
    answer = status;
    return sender.sendPush(subscription(), message);
  };
  expect(await after(404)).toEqual({ state: 'gone' });
  expect(await after(410)).toEqual({ state: 'gone' });
  expect(await after(403)).toEqual({ state: 'failed', isPermanent: true, code: 'push-refused' });
  expect(await after(429)).toEqual({ state: 'failed', isPermanent: false, code: 'push-refused' });
  expect(await after(503)).toEqual({ state: 'failed', isPermanent: false, code: 'push-refused' });
  answer = 201;
});

test('a service that is away is tried again; an address inside the office is never called', async () => {
  expect(await sender.sendPush(subscription('https://127.0.0.1:1/x'), message)).toEqual({
    state: 'failed',
    isPermanent: false,
    code: 'push-unreachable',
  });
  expect(await sender.sendPush(subscription('https://10.0.0.7/x'), message)).toEqual({
    state: 'failed',
    isPermanent: true,
    code: 'push-endpoint-refused',
  });
});

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://wns2-sn1p.notify.windows.com/w/?token=x', true],
  ['http://fcm.googleapis.com/x', false],
  ['https://fcm.googleapis.com:8443/x', false],
  ['https://fcm.googleapis.com.evil.example/x', false],
  ['https://evilnotify.windows.com.example/', false],
  ['https://user:pass@push.apple.com/x', false],
  ['https://localhost/x', false],
  ['not an address', false],
])('the subscription address %s: %s', (address, isAccepted) => {
  expect(isPushService(address)).toBe(isAccepted);
});

test('the keys are made once, for the owner only, even when two processes start together', async () => {
  const path = join(folder, 'together');
  const [first, second] = await Promise.all([loadSigningKeys(path), loadSigningKeys(path)]);
  expect(second).toEqual(first);
  expect(await loadSigningKeys(path)).toEqual(first);
  const file = await stat(join(path, 'web-push.json'));
  if (process.platform !== 'win32') expect(file.mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(join(path, 'web-push.json'), 'utf8'))).toEqual(first);
});

test('a damaged key file is said, never replaced', async () => {
  const path = join(folder, 'damaged');
  await loadSigningKeys(path);
  await writeFile(join(path, 'web-push.json'), '{"publicKey":""}');
  await expect(loadSigningKeys(path)).rejects.toThrow('Restore it from the backup');
});

test('a line is cut at whole signs; a link leads nowhere else', () => {
  const { line } = JSON.parse(payloadOf({ line: '𬭎'.repeat(200), link: '/a' })) as { line: string };
  expect([...line]).toHaveLength(120);
  expect(line.endsWith('𬭎…')).toBe(true);
  for (const link of ['https://evil.example', '//evil.example', '/\\evil.example', '']) {
    expect(() => payloadOf({ line: 'x', link })).toThrow('this site only');
  }
});

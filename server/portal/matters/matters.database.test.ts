// The citizen's door as an attacker meets it: floods, guessed codes, hostile files and texts; nothing is stored when refused.
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '#platform/database';
import { caller, signedIn } from '../../testing/caller.ts';
import { type ServedHouse, serveHouse } from '../../testing/served-house.ts';

let served: ServedHouse;
let code = '';
const now = new Date('2026-11-24T10:00:00+08:00');
const clock = { now };

beforeAll(async () => {
  served = await serveHouse({ clock: () => clock.now });
  const editor = await signedIn(served.app, served.committee, 'editor');
  const inChargeIds = [served.committee.people.lead];
  const input = { title: '文昌社区直报点', kind: 'community', address: '文昌路 8 号', inChargeIds };
  const made = (await editor.post('/api/public-matters/register-point', { input })).json();
  code = made.code;
  await editor.post('/api/public-matters/open-point', { id: made.caseId, version: made.version, input: {} });
});
afterAll(() => served.close());

const base = () => `/p/${served.committee.tenantId}`;
const stored = async () => {
  const { rows } = await served.house.database.asTenant(served.committee.tenantId, (tx) =>
    sql<{ matters: number; files: number }>`select (select count(*)::int from public_matter) as matters,
      (select count(*)::int from file) as files`.execute(tx),
  );
  return rows[0]!;
};

type Fields = Readonly<Record<string, string>>;
const said: Fields = { text: '桂花街路口的红绿灯坏了一周，请修。', place: '桂花街', since: 'today' };

function multipart(fields: Fields, photo?: { name: string; bytes: Buffer }) {
  const boundary = 'xxPOINTSxx';
  const lines = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const parts: Buffer[] = [Buffer.from(lines.join(''))];
  if (photo) {
    const head = `content-disposition: form-data; name="photo"; filename="${photo.name}"\r\ncontent-type: image/jpeg`;
    parts.push(Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), photo.bytes, Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { payload: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

const passIn = (body: string) => /name="pass" value="([^"]+)"/.exec(body)?.[1] ?? '';

async function send(from: string, fields: Fields = {}, photo?: { name: string; bytes: Buffer }) {
  clock.now = now;
  const form = await served.app.inject({ url: `${base()}/points/${code}`, remoteAddress: from });
  clock.now = new Date(now.getTime() + 30_000);
  const typed = { ...said, pass: passIn(form.body), solution: '', ...fields };
  const request = { method: 'POST' as const, url: `${base()}/points/${code}`, remoteAddress: from };
  return served.app.inject({ ...request, ...multipart(typed, photo) });
}

test('the form runs one script of the house and nothing else; other pages of the portal run none', async () => {
  const form = await caller(served.app).get(`${base()}/points/${code}`);
  expect(form.statusCode).toBe(200);
  expect(form.headers['content-security-policy']).toContain("script-src 'self'; worker-src 'self'");
  expect(form.headers['cache-control']).toBe('no-store');
  const script = /src="(\/p\/-\/[0-9a-f]+\.js)"/.exec(form.body)?.[1] ?? '';
  expect((await caller(served.app).get(script)).statusCode).toBe(200);
  expect((await caller(served.app).get(`${base()}/`)).headers['content-security-policy']).not.toContain('script-src');
  expect((await caller(served.app).get(`${base()}/points/ZZZZZ`)).statusCode).toBe(404);
  expect((await caller(served.app).get(`${base()}/points`)).body).toContain('文昌社区直报点');
});

test('a photograph is kept without where it was taken; a zip and a giant are refused with the words kept', async () => {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
    .withExif({ IFD3: { GPSLatitude: '31/1 12/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const good = await send('10.1.0.1', {}, { name: '路口.jpg', bytes });
  expect(good.statusCode).toBe(200);
  const { rows } = await served.house.database.asTenant(served.committee.tenantId, (tx) =>
    sql<{ digest: string; case_id: string | null }>`select digest, case_id from file`.execute(tx),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.case_id).not.toBeNull();
  const kept = await served.house.files.open(served.committee.tenantId, rows[0]!.digest);
  const chunks: Buffer[] = [];
  for await (const chunk of kept!.stream) chunks.push(chunk as Buffer);
  expect((await sharp(Buffer.concat(chunks)).metadata()).exif).toBeUndefined();
  const before = await stored();
  const zip = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(400, 7)]);
  for (const [name, hostile] of [
    ['photo.jpg', zip],
    ['huge.jpg', Buffer.alloc(40 * 1024 * 1024, 1)],
  ] as const) {
    const refused = await send('10.1.0.2', {}, { name, bytes: hostile });
    expect(refused.statusCode).toBeGreaterThanOrEqual(400);
    expect(refused.statusCode).toBeLessThan(500);
    expect(refused.body).toContain('桂花街路口的红绿灯坏了一周');
  }
  expect(await stored()).toEqual(before);
});

test('script in a text is text on the page; 100,000 characters are refused and come back', async () => {
  const hostile = '<script>alert(1)</script>路灯坏了，请修一修。';
  const taken = await send('10.1.0.3', { text: hostile });
  expect(taken.statusCode).toBe(200);
  expect(taken.body).not.toContain('<script>alert');
  const long = await send('10.1.0.4', { text: '字'.repeat(100_000) });
  expect(long.statusCode).toBe(422);
  expect(long.body).toContain('aria-invalid="true"');
});

test('many from one phone: after the limit a sentence, and nothing is stored', async () => {
  const codes: number[] = [];
  const before = await stored();
  for (let count = 0; count < 6; count += 1)
    codes.push((await send('10.9.9.9', { place: `桂花街 ${count} 号` })).statusCode);
  expect(codes).toEqual([200, 200, 200, 429, 429, 429]);
  expect((await stored()).matters).toBe(before.matters + 3);
});

test('a code: wrong ones are counted by address; the right one still opens elsewhere, and a slip of the pen is told apart', async () => {
  const sent = await send('10.2.0.1');
  const own = /<strong>([0-9A-Z-]{23})<\/strong>/.exec(sent.body)![1]!;
  const ask = (typed: string, from: string) =>
    served.app.inject({
      ...{ method: 'POST', url: `${base()}/track`, remoteAddress: from },
      ...{
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `code=${encodeURIComponent(typed)}`,
      },
    });
  expect((await ask(own, '10.2.0.2')).body).toContain('桂花街路口');
  const slip = own.slice(0, -1) + (own.at(-1) === '0' ? '1' : '0');
  expect((await ask(slip, '10.2.0.2')).statusCode).toBe(422);
  const answers: number[] = [];
  for (let count = 0; count < 12; count += 1) answers.push((await ask(`no-code-${count}`, '10.2.0.3')).statusCode);
  expect(answers).toEqual([...Array(10).fill(404), 429, 429]);
  expect((await ask(own, '10.2.0.3')).statusCode).toBe(429);
  expect((await ask(own, '10.2.0.2')).statusCode).toBe(200);
});

// One promise, two stores: the local folder, and an S3 client against a small S3 server made for the test.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentKey, type FileStore, readContent } from './file-store.ts';
import { openFileStore } from './open-file-store.ts';

const [tenant, other] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];
const objects = new Map<string, Buffer>();
const puts: string[] = [];
const unsigned: string[] = [];
let server: Server;
let folder: string;
const stores: Record<string, FileStore> = {};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const key = request.url?.split('?')[0] ?? '';
  const signature = request.headers.authorization ?? '';
  if (!/^AWS4-HMAC-SHA256 Credential=.+SignedHeaders=.+Signature=[0-9a-f]{64}$/.test(signature)) unsigned.push(key);
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const found = objects.get(key);
  if (request.method === 'PUT') {
    const body = Buffer.concat(pieces);
    const claimed = request.headers['x-amz-content-sha256'];
    const isTrue = claimed === 'UNSIGNED-PAYLOAD' || claimed === createHash('sha256').update(body).digest('hex');
    if (isTrue) objects.set(key, body);
    puts.push(key);
    response.writeHead(isTrue ? 200 : 400, { etag: '"1"' }).end();
  } else if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
  } else if (!found) response.writeHead(404).end();
  else response.writeHead(200, { 'content-length': found.length }).end(request.method === 'HEAD' ? undefined : found);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'));
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  stores.local = await openFileStore({ kind: 'local', folder: join(folder, 'local') });
  stores.s3 = await openFileStore({
    kind: 's3',
    bucket: 'files',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'made-up',
    secretAccessKey: 'made-up',
    prefix: 'committee/',
    temporaryFolder: join(folder, 'spool'),
  });
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['local', 's3'])('%s', (kind) => {
  it('gives back what was put in, bytes or stream, under its SHA-256', async () => {
    const store = stores[kind]!;
    const content = Buffer.from('同心'.repeat(50_000));
    const digest = createHash('sha256').update(content).digest('hex');
    expect(await store.put(tenant!, content)).toEqual({ digest, size: content.length });
    expect(await store.put(tenant!, Readable.from([content.subarray(0, 7), content.subarray(7)]))).toEqual({
      digest,
      size: content.length,
    });
    expect(await readContent(store, tenant!, digest)).toEqual(content);
    expect((await store.open(tenant!, digest))?.size).toBe(content.length);
  });

  it('keeps tenants apart and forgets on request', async () => {
    const store = stores[kind]!;
    const { digest } = await store.put(tenant!, Buffer.from('mine'));
    expect(await store.has(other!, digest)).toBe(false);
    expect(await store.open(other!, digest)).toBeUndefined();
    await store.remove(other!, digest);
    expect(await store.has(tenant!, digest)).toBe(true);
    await store.remove(tenant!, digest);
    await store.remove(tenant!, digest);
    expect(await store.has(tenant!, digest)).toBe(false);
  });

  it('leaves nothing behind when the source breaks', async () => {
    const store = stores[kind]!;
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('line cut');
      })(),
    );
    await expect(store.put(tenant!, broken)).rejects.toThrow('line cut');
    expect(await readdir(join(folder, kind === 's3' ? 'spool' : 'local/incoming'))).toEqual([]);
  });

  it('accepts nothing that is no key', async () => {
    await expect(stores[kind]!.has('../..', '0'.repeat(64))).rejects.toThrow('UUID');
    await expect(stores[kind]!.has(tenant!, '../../x')).rejects.toThrow('SHA-256');
  });
});

it('signs every request, keeps its prefix, and sends the same content once', () => {
  expect(unsigned).toEqual([]);
  expect(puts.length).toBe(new Set(puts).size);
  expect(puts.every((key) => key.startsWith(`/files/committee/${tenant}/`))).toBe(true);
});

it('shards the key', () => {
  expect(contentKey(tenant!, `abcd${'0'.repeat(60)}`)).toBe(`${tenant}/ab/cd/abcd${'0'.repeat(60)}`);
});

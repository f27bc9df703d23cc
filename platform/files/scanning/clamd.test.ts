// The scanner's protocol against a small clamd made for the test.
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { clamd } from './clamd.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Answers for the content it received: infected when it holds the word EVIL. */
async function fakeClamd(answer?: string): Promise<string> {
  server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      const content = contentOf(received);
      if (content) socket.end(answer ?? (content.includes('EVIL') ? 'stream: Made-Up-Test FOUND\0' : 'stream: OK\0'));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '';
}

function contentOf(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (received.subarray(0, command.length).toString() !== command) return undefined;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

it('passes clean content and names what is found', async () => {
  const scan = clamd({ address: await fakeClamd() });
  expect(await scan(Buffer.alloc(200_000, 65))).toEqual({ isClean: true });
  const infected = Buffer.concat([Buffer.alloc(150_000), Buffer.from('EVIL')]);
  expect(await scan(infected)).toEqual({ isClean: false, finding: 'Made-Up-Test' });
});

it('throws when clamd refuses the size, is silent, or is not there', async () => {
  const address = await fakeClamd('INSTREAM size limit exceeded. ERROR\0');
  await expect(clamd({ address })(Buffer.from('a'))).rejects.toThrow('size limit');
  await expect(clamd({ address: '/nowhere/clamd.sock' })(Buffer.from('a'))).rejects.toThrow();
});

it('does not wait for ever', async () => {
  server = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const scan = clamd({ address: `tcp:127.0.0.1:${port}`, timeoutMilliseconds: 100 });
  await expect(scan(Buffer.from('a'))).rejects.toThrow('does not answer');
});

// A stream, compressed, cut into chunks, each sealed under its number; the last says that it is the last.
import { randomBytes } from 'node:crypto';
import { createGzip } from 'node:zlib';
import type { Keyring } from '#platform/encryption';
import { type CipherName, ciphers } from './ciphers.ts';
import { chunkBytes, nonceOf, placeOf, type SealedHead } from './head.ts';
import { through } from './through.ts';

export interface Sealing {
  readonly keyring: Keyring;
  readonly cipher: CipherName;
  /** What this is: opened under another label, it does not open. */
  readonly label: string;
}

async function* chunksOf(source: AsyncIterable<Buffer>): AsyncGenerator<{ chunk: Buffer; isLast: boolean }> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of source) {
    waiting.push(piece);
    size += piece.length;
    while (size > chunkBytes) {
      const all = Buffer.concat(waiting);
      yield { chunk: all.subarray(0, chunkBytes), isLast: false };
      waiting = [all.subarray(chunkBytes)];
      size -= chunkBytes;
    }
  }
  yield { chunk: Buffer.concat(waiting), isLast: true };
}

export async function* sealed(
  source: AsyncIterable<Buffer>,
  { keyring, cipher, label }: Sealing,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(16).toString('base64');
  const head: SealedHead = { format: 'tongxin-sealed-1', cipher, keyId: keyring.current.id, salt, label };
  const place = placeOf(head, keyring);
  yield Buffer.from(`${JSON.stringify(head)}\n`);
  const compressed = through(source, createGzip({ level: 3 }));
  let number = 0;
  for await (const { chunk, isLast } of chunksOf(compressed)) {
    const body = ciphers[cipher].seal({ ...place, nonce: nonceOf(number, isLast) }, chunk);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    yield Buffer.concat([length, body]);
    number += 1;
  }
}

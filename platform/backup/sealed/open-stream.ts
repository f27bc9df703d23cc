// A sealed stream opened again; whatever differs from what was sealed is a problem with a name.
import { createGunzip } from 'node:zlib';
import type { Keyring } from '#platform/encryption';
import { BackupProblem } from '../problem.ts';
import { ByteReader } from './byte-reader.ts';
import { ciphers } from './ciphers.ts';
import { chunkBytes, headShape, nonceOf, placeOf, type SealedHead } from './head.ts';
import { through } from './through.ts';

interface Opening {
  readonly keyring: Keyring;
  readonly label: string;
}

async function headOf(reader: ByteReader, label: string): Promise<SealedHead> {
  const line = await reader.line(2_000);
  let value: unknown;
  try {
    value = JSON.parse(line ?? '');
  } catch {
    throw new BackupProblem('part-changed', label);
  }
  const head = headShape.safeParse(value);
  if (!head.success || JSON.stringify(head.data) !== line || head.data.label !== label)
    throw new BackupProblem('part-changed', label);
  return head.data;
}

async function* chunksIn(source: AsyncIterable<Buffer>, { keyring, label }: Opening): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  const head = await headOf(reader, label);
  const [cipher, place] = [ciphers[head.cipher], placeOf(head, keyring)];
  for (let number = 0; ; number += 1) {
    const size = await reader.take(4);
    if (size.length < 4) throw new BackupProblem('part-cut', label);
    const length = size.readUInt32BE();
    if (length < cipher.tagBytes || length > chunkBytes + cipher.tagBytes)
      throw new BackupProblem('part-changed', label);
    const body = await reader.take(length);
    if (body.length < length) throw new BackupProblem('part-cut', label);
    const within = cipher.open({ ...place, nonce: nonceOf(number, false) }, body);
    if (within) {
      yield within;
      continue;
    }
    const last = cipher.open({ ...place, nonce: nonceOf(number, true) }, body);
    if (!last || (await reader.take(1)).length > 0) throw new BackupProblem('part-changed', label);
    yield last;
    return;
  }
}

export function opened(source: AsyncIterable<Buffer>, opening: Opening): AsyncIterable<Buffer> {
  return through(chunksIn(source, opening), createGunzip());
}

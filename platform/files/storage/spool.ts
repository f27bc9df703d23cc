// Writes content to a temporary file while its digest is made; on disk for sure before anyone hears of it.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { StoredContent } from './file-store.ts';

export interface Spooled extends StoredContent {
  readonly path: string;
}

export async function spool(folder: string, content: Uint8Array | Readable): Promise<Spooled> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx', 0o640);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of content instanceof Uint8Array ? [content] : (content as AsyncIterable<Uint8Array>)) {
      hash.update(piece);
      await file.writeFile(piece);
      size += piece.length;
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return { path, size, digest: hash.digest('hex') };
}

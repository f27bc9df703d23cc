// Files lie once for all backups, each sealed under a name that tells nothing; a backup lists the ones it needs.
import { createHmac, hkdfSync } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import type { Keyring } from '#platform/encryption';
import type { FileStore } from '#platform/files';
import { BackupProblem } from '../problem.ts';
import type { CipherName } from '../sealed/ciphers.ts';
import { opened } from '../sealed/open-stream.ts';
import { sealed } from '../sealed/seal-stream.ts';
import { writeWhole } from '../sealed/write-whole.ts';

export interface NamedFile {
  readonly tenantId: string;
  readonly digest: string;
}

const listedShape = z.strictObject({ tenantId: z.string(), digest: z.string(), size: z.int(), name: z.string() });
export type ListedFile = z.output<typeof listedShape>;

export interface KeptFiles {
  readonly root: string;
  readonly keyring: Keyring;
}

const labelOf = ({ tenantId, digest }: NamedFile) => `file/${tenantId}/${digest}`;

function nameOf({ tenantId, digest }: NamedFile, { keyring }: KeptFiles): string {
  const key = Buffer.from(hkdfSync('sha256', keyring.current.bytes, '', 'names of files', 32));
  const name = createHmac('sha256', key).update(`${tenantId}/${digest}`).digest('hex');
  return `${name.slice(0, 2)}/${name}`;
}

export const pathOf = (root: string, name: string): string => join(root, 'files', `${name}.sealed`);

/** Null where the store has lost it. */
export async function keepFile(
  kept: KeptFiles & { readonly store: FileStore; readonly cipher: CipherName },
  file: NamedFile,
): Promise<ListedFile | null> {
  const content = await kept.store.open(file.tenantId, file.digest);
  if (!content) return null;
  const name = nameOf(file, kept);
  const path = pathOf(kept.root, name);
  const isKept = await stat(path).then(
    () => true,
    () => false,
  );
  if (isKept) content.stream.destroy();
  else await writeWhole(path, sealed(content.stream, { ...kept, label: labelOf(file) }));
  return { ...file, size: content.size, name };
}

/** Puts one file into the store and sees that it is the one that was kept. */
export async function putBack(kept: KeptFiles, store: Pick<FileStore, 'put'>, file: ListedFile): Promise<void> {
  const source = createReadStream(pathOf(kept.root, file.name));
  await new Promise<void>((resolve, reject) => {
    source.once('open', () => resolve());
    source.once('error', () => reject(new BackupProblem('file-missing', file.name)));
  });
  const content = opened(source, { keyring: kept.keyring, label: labelOf(file) });
  const { digest } = await store.put(file.tenantId, content as Readable);
  if (digest !== file.digest) throw new BackupProblem('file-changed', file.name);
}

export async function* filesIn(list: AsyncIterable<Buffer>): AsyncGenerator<ListedFile> {
  let held = '';
  const decoder = new TextDecoder();
  for await (const piece of list) {
    const lines = (held + decoder.decode(piece, { stream: true })).split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) yield listedShape.parse(JSON.parse(line));
  }
}

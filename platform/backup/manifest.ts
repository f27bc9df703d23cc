// What a backup holds, written last and signed: without it there is no backup.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { type AcceptedKey, isSignedBy, type Signer } from '#platform/signing';
import { BackupProblem } from './problem.ts';
import { cipherNames } from './sealed/ciphers.ts';

const count = z.int().nonnegative();
const manifestShape = z.strictObject({
  format: z.literal('tongxin-backup-1'),
  id: z.string(),
  madeAt: z.iso.datetime(),
  version: z.string(),
  cipher: z.enum(cipherNames),
  migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: count, digest: z.string() })),
  sequences: z.array(z.strictObject({ name: z.string(), lastValue: z.string().nullable() })),
  files: z.strictObject({ count, bytes: count, missing: count }),
  parts: z.array(z.strictObject({ name: z.string(), bytes: count, sha256: z.string() })),
});
export type Manifest = z.output<typeof manifestShape>;

const signedShape = z.strictObject({ manifest: manifestShape, keyId: z.string(), signature: z.string() });

export const manifestName = 'manifest.json';

const digestOf = (manifest: Manifest) => createHash('sha256').update(canonicalize(manifest)!).digest('hex');

export function signedManifest(manifest: Manifest, signer: Signer): string {
  const signed = { manifest, keyId: signer.keyId, signature: signer.sign(`backup ${digestOf(manifest)}`) };
  return `${JSON.stringify(signed, null, 2)}\n`;
}

export async function readManifest(folder: string, keys: ReadonlyMap<string, AcceptedKey>): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) throw new BackupProblem('not-a-backup', folder);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BackupProblem('manifest-changed');
  }
  const read = signedShape.safeParse(value);
  if (!read.success) throw new BackupProblem('manifest-changed');
  const { manifest, keyId, signature } = read.data;
  const key = keys.get(keyId);
  if (!key || !isSignedBy(key.publicKeyPem, `backup ${digestOf(manifest)}`, signature))
    throw new BackupProblem('not-signed', keyId);
  return manifest;
}

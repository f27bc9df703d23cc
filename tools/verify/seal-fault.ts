// The last line: a signature over every line before it, so that what no chain covers (head, form, order) is covered too.
import { type AcceptedKey, isSignedBy } from '#platform/signing';
import { type ExportSeal, endDigest, type LineDigest } from './record.ts';

interface Known {
  readonly keys: ReadonlyMap<string, AcceptedKey> | null;
  readonly digest: LineDigest;
}

export function sealFault({ keys, digest }: Known, seal: ExportSeal): string | null {
  const key = keys?.get(seal.keyId);
  if (!key || !isSignedBy(key.publicKeyPem, seal.digest, seal.signature))
    return 'The seal on the last line is not signed by this key.';
  if (seal.lines !== digest.lines) return `The seal names ${seal.lines} lines before it, ${digest.lines} are there.`;
  return seal.digest === endDigest(digest)
    ? null
    : 'Every chain and checkpoint holds, but a line was changed after the export was sealed: compare its head.';
}

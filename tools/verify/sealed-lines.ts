import type { DigestName } from '#kernel/audit';
import type { Signer } from '#platform/signing';
import { beginDigest, type ExportSeal, endDigest, type LineDigest, takeLine } from './record.ts';

export function sealOf(digest: LineDigest, signer: Signer): string {
  const made = endDigest(digest);
  const seal: ExportSeal = { lines: digest.lines, digest: made, keyId: signer.keyId, signature: signer.sign(made) };
  return JSON.stringify({ seal });
}

/** The lines, and after them the seal where there is a key. */
export function* sealedLines(
  lines: Iterable<string>,
  { digest: name, signer }: { digest: DigestName; signer: Signer | null },
): Generator<string> {
  const digest = beginDigest(name);
  for (const line of lines) {
    takeLine(digest, line);
    yield line;
  }
  if (signer) yield sealOf(digest, signer);
}

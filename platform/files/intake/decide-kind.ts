// Decides what a file is by its content alone, and refuses what is locked, outdated or hidden in another file.
import { type Refusal, refuse } from '#platform/errors';
import { findZipEnd } from '../archives/find-zip-end.ts';
import { startsLikeZip } from '../archives/zip-directory.ts';
import type { FileKindName } from '../kinds.ts';
import type { FileLimits } from '../limits.ts';
import { isCompoundFile, refuseCompoundFile } from './compound-file.ts';
import { decodeText } from './decode-text.ts';
import { kindOfZip } from './kind-of-zip.ts';

export interface FoundKind {
  /** Undefined: recognised, but nothing we take. */
  readonly kind: FileKindName | undefined;
  /** For the sentence "this is really a …". */
  readonly found: string;
}

const kindsByExtension: Readonly<Record<string, FileKindName>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  heic: 'heic',
  avif: 'heic',
};

export async function decideKind(bytes: Buffer, limits: FileLimits): Promise<FoundKind | Refusal> {
  if (isCompoundFile(bytes)) return refuseCompoundFile(bytes);
  if (startsLikeZip(bytes)) return kindOfZip(bytes, limits);
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = type && kindsByExtension[type.ext];
  if (kind === 'pdf' && findZipEnd(bytes) >= 0) return refuse('file-type-mismatch', { found: 'pdf + zip' });
  if (type && kind) return { kind, found: type.ext };
  // Plain words may begin like a binary format ("BM…"); what reads as text throughout is text.
  if (decodeText(bytes) !== undefined) return { kind: 'txt', found: type?.ext ?? 'txt' };
  return { kind: undefined, found: type?.ext ?? '?' };
}

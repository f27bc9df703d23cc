// Reads the directory of a zip strictly (APPNOTE 4.3): what Word reads and what we check must be the same parts.

import { endSignature, findZipEnd } from './find-zip-end.ts';
import { localSignature, readEntries, type ZipEntry } from './read-entries.ts';

export type ZipProblem = 'truncated' | 'damaged' | 'prefixed' | 'too-many-entries';

export function startsLikeZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && [localSignature, endSignature].includes(bytes.readUInt32LE(0));
}

export function readZipDirectory(bytes: Buffer, mostEntries: number): readonly ZipEntry[] | ZipProblem {
  const end = findZipEnd(bytes);
  if (end < 0) return 'truncated';
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return 'too-many-entries';
  const start = bytes.readUInt32LE(end + 16);
  if (start + bytes.readUInt32LE(end + 12) > end) return 'damaged';
  const entries = readEntries(bytes, { start, end, count });
  if (typeof entries === 'string') return entries;
  return problemOfLayout(entries, start) ?? entries;
}

// Parts that share their bytes are the better zip bomb; bytes before the first part are another file.
function problemOfLayout(entries: readonly ZipEntry[], directoryStart: number): ZipProblem | undefined {
  const ordered = [...entries].sort((one, other) => one.start - other.start);
  if (ordered[0] && ordered[0].start > 0) return 'prefixed';
  let reached = 0;
  for (const entry of ordered) {
    if (entry.start < reached) return 'damaged';
    reached = entry.dataStart + entry.packedSize;
  }
  return reached > directoryStart ? 'damaged' : undefined;
}

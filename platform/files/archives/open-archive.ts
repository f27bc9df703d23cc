// Opens a zip only after every part has been unpacked once under a limit: declared sizes are not believed.
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { type FileLimits, inMegabytes } from '../limits.ts';
import type { Archive, Inspect, Inspection } from './archive-part.ts';
import type { ZipEntry } from './read-entries.ts';
import { readZipDirectory, startsLikeZip } from './zip-directory.ts';

const inflate = promisify(inflateRaw);
const stored = 0;
const deflated = 8;
const ratioMattersFromBytes = 1024 * 1024;

export async function openArchive(bytes: Buffer, limits: FileLimits, inspect?: Inspect): Promise<Archive | Refusal> {
  return walk(bytes, { limits, depth: 1, budget: { bytesLeft: limits.largestExpandedBytes }, inspect });
}

async function walk(bytes: Buffer, inspection: Inspection): Promise<Archive | Refusal> {
  const entries = directoryOf(bytes, inspection.limits);
  if (isRefusal(entries)) return entries;
  for (const entry of entries) {
    const refusal = await inspectEntry(bytes, entry, inspection);
    if (refusal) return refusal;
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    read: async (name) => {
      const entry = byName.get(name);
      return entry && unpack(bytes, entry, entry.size);
    },
  };
}

function directoryOf(bytes: Buffer, limits: FileLimits): readonly ZipEntry[] | Refusal {
  const entries = readZipDirectory(bytes, limits.mostEntries);
  if (entries === 'truncated') return refuse('file-truncated');
  if (entries === 'too-many-entries')
    return refuse('file-expands-too-much', { limit: inMegabytes(limits.largestExpandedBytes) });
  if (typeof entries === 'string') return refuse('file-damaged');
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size < entries.length || entries.some((entry) => isHostileName(entry.name))) return refuse('file-damaged');
  return entries.some((entry) => entry.isEncrypted) ? refuse('file-encrypted') : entries;
}

function isHostileName(name: string): boolean {
  return name.length > 500 || /[\p{Cc}\\]|^\/|^[a-z]:|(^|\/)\.\.(\/|$)/iu.test(name);
}

async function inspectEntry(bytes: Buffer, entry: ZipEntry, inspection: Inspection): Promise<Refusal | undefined> {
  if (entry.name.endsWith('/')) return entry.size === 0 ? undefined : refuse('file-damaged');
  const { limits, budget } = inspection;
  const tooMuch = refuse('file-expands-too-much', { limit: inMegabytes(limits.largestExpandedBytes) });
  const most = Math.min(budget.bytesLeft, Math.max(ratioMattersFromBytes, entry.packedSize * limits.greatestExpansion));
  if (entry.size > most) return tooMuch;
  const part = await unpack(bytes, entry, most).catch((error: NodeJS.ErrnoException) => error);
  if (part instanceof Error) return part.code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch : refuse('file-damaged');
  if (part.length !== entry.size || crc32(part) !== entry.checksum) return refuse('file-damaged');
  budget.bytesLeft -= part.length;
  return inspection.inspect?.({ name: entry.name, bytes: part }) ?? inspectNested(part, inspection);
}

async function inspectNested(part: Buffer, inspection: Inspection): Promise<Refusal | undefined> {
  if (!startsLikeZip(part)) return undefined;
  if (inspection.depth > inspection.limits.deepestNesting) {
    return refuse('file-too-deep', { limit: inspection.limits.deepestNesting });
  }
  const inner = await walk(part, { ...inspection, depth: inspection.depth + 1 });
  return isRefusal(inner) ? inner : undefined;
}

async function unpack(bytes: Buffer, entry: ZipEntry, most: number): Promise<Buffer> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw new Error(`unknown packing method ${entry.method}`);
  return inflate(packed, { maxOutputLength: Math.max(1, most) });
}

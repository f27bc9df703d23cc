export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
  readonly dataStart: number;
}

const entrySignature = 0x02014b50;
export const localSignature = 0x04034b50;

const entryLength = 46;
const localLength = 30;

const largerThanDirectory = 0xffffffff;

export function readEntries(bytes: Buffer, directory: { start: number; end: number; count: number }) {
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + entryLength > directory.end || bytes.readUInt32LE(at) !== entrySignature) return 'damaged';
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = readEntry(bytes, at, nameLength);
    if (!entry) return 'damaged';
    entries.push(entry);
    at += entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number, nameLength: number): ZipEntry | undefined {
  const rawName = bytes.subarray(at + entryLength, at + entryLength + nameLength);
  const local = bytes.readUInt32LE(at + 42);
  const [packedSize, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  if ([packedSize, size, local].includes(largerThanDirectory)) return undefined;
  if (local + localLength > bytes.length || bytes.readUInt32LE(local) !== localSignature) return undefined;
  const localNameLength = bytes.readUInt16LE(local + 26);
  const localName = bytes.subarray(local + localLength, local + localLength + localNameLength);
  if (!localName.equals(rawName)) return undefined;
  const dataStart = local + localLength + localNameLength + bytes.readUInt16LE(local + 28);
  if (dataStart + packedSize > bytes.length) return undefined;
  return {
    name: rawName.toString('utf8'),
    method: bytes.readUInt16LE(at + 10),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    checksum: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    start: local,
    dataStart,
  };
}

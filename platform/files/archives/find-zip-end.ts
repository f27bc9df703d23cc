export const endSignature = 0x06054b50;

const endLength = 22;

const longestComment = 0xffff;

/** The end record reaching exactly to the end of the bytes; also how a zip hidden behind another file is found. */
export function findZipEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    if (at + endLength + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return -1;
}

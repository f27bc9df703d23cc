// Numbers and signatures as bytes: GM/T 0009-2012 writes a signature as an ASN.1 sequence of two integers.
export const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

export const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

function integer(value: bigint): Buffer {
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex');
  const body = bytes[0]! & 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
  return Buffer.concat([Buffer.of(0x02, body.length), body]);
}

export interface SignaturePair {
  readonly r: bigint;
  readonly s: bigint;
}

export function encodeSignature({ r, s }: SignaturePair): Buffer {
  const body = Buffer.concat([integer(r), integer(s)]);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

function integerAt(bytes: Buffer, offset: number): { value: bigint; end: number } | null {
  const length = bytes[offset + 1];
  if (bytes[offset] !== 0x02 || !length || length > 33) return null;
  const end = offset + 2 + length;
  return end > bytes.length ? null : { value: numberIn(bytes.subarray(offset + 2, end)), end };
}

/** Null for anything but the one way to write a pair: two writings of one signature would be two texts. */
export function decodeSignature(bytes: Buffer): SignaturePair | null {
  const first = bytes[0] === 0x30 ? integerAt(bytes, 2) : null;
  const second = first && integerAt(bytes, first.end);
  if (!first || !second) return null;
  const pair = { r: first.value, s: second.value };
  return encodeSignature(pair).equals(bytes) ? pair : null;
}

// The secret of a calendar address: which committee, which row, and a verifier that is kept as its digest alone.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Token {
  readonly tenantId: string;
  readonly selector: string;
  readonly verifier: Buffer;
}

const sizes = { tenant: 16, selector: 9, verifier: 24 };
const whole = sizes.tenant + sizes.selector + sizes.verifier;

export const digestOf = (verifier: Buffer): Buffer => createHash('sha256').update(verifier).digest();

export const newToken = (tenantId: string): Token => ({
  tenantId,
  selector: randomBytes(sizes.selector).toString('base64url'),
  verifier: randomBytes(sizes.verifier),
});

export const writtenToken = ({ tenantId, selector, verifier }: Token): string =>
  Buffer.concat([
    Buffer.from(tenantId.replaceAll('-', ''), 'hex'),
    Buffer.from(selector, 'base64url'),
    verifier,
  ]).toString('base64url');

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Null for what no committee ever gave out. */
export function readToken(written: string): Token | null {
  const bytes = Buffer.from(written, 'base64url');
  if (bytes.length !== whole || bytes.toString('base64url') !== written) return null;
  const selectorEnds = sizes.tenant + sizes.selector;
  return {
    tenantId: uuidOf(bytes.subarray(0, sizes.tenant)),
    selector: bytes.subarray(sizes.tenant, selectorEnds).toString('base64url'),
    verifier: bytes.subarray(selectorEnds),
  };
}

export const isVerifier = (verifier: Buffer, digest: Buffer): boolean => timingSafeEqual(digestOf(verifier), digest);

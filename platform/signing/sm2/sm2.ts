// SM2 signatures over SM3 (GB/T 32918.2-2016, 32918.5-2017). Node's own `sign('sm3')` leaves out the user id that the
// standard hashes first, and with a key it has just made signs plain ECDSA: neither is SM2. Hence this composition.
import { createECDH, createHash, randomBytes } from 'node:crypto';
import { coefficients, combined, generator, inverse, isOnCurve, modulo, order } from './curve.ts';
import { bytesOf, numberIn, type SignaturePair } from './encoding.ts';

/** What GM/T 0009-2012 prescribes where nothing else was agreed. */
export const usualUserId = '1234567812345678';

export interface PublicPoint {
  readonly x: bigint;
  readonly y: bigint;
}

export interface Signed {
  readonly text: Uint8Array;
  readonly userId?: string;
}

/** Z: the signer's id, the curve and the key, bound into every digest. */
export function identityDigest({ x, y }: PublicPoint, userId = usualUserId): Buffer {
  const id = Buffer.from(userId);
  const bits = Buffer.alloc(2);
  bits.writeUInt16BE(id.length * 8);
  const hash = createHash('sm3').update(bits).update(id);
  for (const value of [coefficients.a, coefficients.b, generator.x, generator.y, x, y]) hash.update(bytesOf(value));
  return hash.digest();
}

export function messageDigest(point: PublicPoint, { text, userId }: Signed): bigint {
  return numberIn(createHash('sm3').update(identityDigest(point, userId)).update(text).digest());
}

const isScalar = (value: bigint) => value > 0n && value < order;

export function isSigned(point: PublicPoint, signed: Signed, { r, s }: SignaturePair): boolean {
  const t = modulo(r + s, order);
  if (!isScalar(r) || !isScalar(s) || t === 0n || !isOnCurve(point)) return false;
  const found = combined(s, t, point);
  return found !== null && modulo(messageDigest(point, signed) + found.x, order) === r;
}

/** [scalar]G by OpenSSL, in time that does not depend on the scalar. */
export function publicPointOf(scalar: Buffer): PublicPoint {
  const exchange = createECDH('SM2');
  exchange.setPrivateKey(scalar);
  const point = exchange.getPublicKey();
  return { x: numberIn(point.subarray(1, 33)), y: numberIn(point.subarray(33)) };
}

function freshScalar(): Buffer {
  for (;;) {
    const bytes = randomBytes(32);
    if (isScalar(numberIn(bytes))) return bytes;
  }
}

/** `nonce` is given by tests alone; a nonce used twice gives the private key away. */
export function signWith(privateKey: Buffer, signed: Signed, nonce?: Buffer): SignaturePair {
  const [secret, digest] = [numberIn(privateKey), messageDigest(publicPointOf(privateKey), signed)];
  for (;;) {
    const once = nonce ?? freshScalar();
    const k = numberIn(once);
    const r = modulo(digest + publicPointOf(once).x, order);
    // A random factor hides the secret from whoever measures the inversion.
    const blind = numberIn(freshScalar());
    const share = modulo(inverse(modulo((1n + secret) * blind, order), order) * blind, order);
    const s = modulo(share * modulo(k - r * secret, order), order);
    if (r !== 0n && modulo(r + k, order) !== 0n && s !== 0n) return { r, s };
  }
}

// The two kinds of signing keys: how one is made, recognised, and used. A key's file says which kind it is.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { decodeSignature, encodeSignature, numberIn } from './sm2/encoding.ts';
import { isSigned, signWith } from './sm2/sm2.ts';

export const signatureNames = ['ed25519', 'sm2'] as const;
export type SignatureName = (typeof signatureNames)[number];

/** What stands before the point in the public key of an SM2 key, and before the number in the private one. */
const publicPrefix = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d03420004', 'hex');
const privatePrefix = Buffer.from('308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420', 'hex');

const derIn = (pem: string) => Buffer.from(pem.replace(/-----[^-]*-----|\s/g, ''), 'base64');

const begins = (bytes: Buffer, prefix: Buffer) => bytes.subarray(0, prefix.length).equals(prefix);

/** Null when the text holds no public key of a kind known here. */
export function kindOfPublicKey(pem: string): SignatureName | null {
  try {
    const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
    if (begins(der, publicPrefix)) return 'sm2';
    return createPublicKey(pem).asymmetricKeyType === 'ed25519' ? 'ed25519' : null;
  } catch {
    return null;
  }
}

export function makePrivateKey(kind: SignatureName): string {
  const { privateKey } =
    kind === 'sm2' ? generateKeyPairSync('ec', { namedCurve: 'SM2' }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export const publicKeyOf = (privatePem: string): string =>
  createPublicKey(privatePem).export({ type: 'spki', format: 'pem' }).toString();

function signSm2(pem: string, text: string): Buffer {
  const der = derIn(pem);
  const key = der.subarray(privatePrefix.length, privatePrefix.length + 32);
  return encodeSignature(signWith(key, { text: Buffer.from(text) }));
}

/** Answers what signs with this key; null when the text holds no private key of a kind known here. */
export function signingWith(pem: string): { kind: SignatureName; sign: (text: string) => Buffer } | null {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return null;
  }
  if (key.asymmetricKeyType === 'ed25519')
    return { kind: 'ed25519', sign: (text) => sign(null, Buffer.from(text), key) };
  return begins(derIn(pem), privatePrefix) ? { kind: 'sm2', sign: (text) => signSm2(pem, text) } : null;
}

export function verifies(publicKeyPem: string, text: Buffer, signature: Buffer): boolean {
  if (kindOfPublicKey(publicKeyPem) !== 'sm2') return verify(null, text, createPublicKey(publicKeyPem), signature);
  const point = createPublicKey(publicKeyPem).export({ type: 'spki', format: 'der' }).subarray(publicPrefix.length);
  const pair = decodeSignature(signature);
  const at = { x: numberIn(point.subarray(0, 32)), y: numberIn(point.subarray(32)) };
  return pair !== null && isSigned(at, { text }, pair);
}

/** The short name of a public key: first 16 hex digits of its SHA-256. */
export const keyIdOf = (publicKeyPem: string): string =>
  createHash('sha256').update(publicKeyPem).digest('hex').slice(0, 16);

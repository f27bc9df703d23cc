// Blind RSA signatures (RFC 9474, RSABSSA-SHA384-PSS-Deterministic over a random token): the voter's side, and the check.
import type { BallotPublicKey } from '../contract/bundle.ts';
import { base64Of, bytesOf, bytesOfBase64, inverse, numberOf, power } from './numbers.ts';
import { pssEncode, saltLength } from './pss-encoding.ts';

export const tokenLengthBytes = 32;

/** Kept on the voter's own device until the paper is cast. */
export interface BlindedToken {
  readonly token: string;
  readonly blinded: string;
  /** Takes the blinding away again; with it, and only with it, paper and person could be joined. */
  readonly unblinding: string;
}

interface Numbers {
  readonly modulus: bigint;
  readonly exponent: bigint;
  readonly length: number;
  readonly bits: number;
}

const bytesRead = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = bytesOfBase64(text);
  if (!bytes) throw new Error('The key or signature is not base64url.');
  return bytes;
};

function numbersOf({ n, e }: BallotPublicKey): Numbers {
  const modulus = numberOf(bytesRead(n));
  const bits = modulus.toString(2).length;
  return { modulus, exponent: numberOf(bytesRead(e)), length: Math.ceil(bits / 8), bits };
}

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

function randomUnit(modulus: bigint, length: number): { factor: bigint; inverted: bigint } {
  for (;;) {
    const factor = numberOf(random(length));
    const inverted = factor > 0n && factor < modulus ? inverse(factor, modulus) : null;
    if (inverted !== null) return { factor, inverted };
  }
}

/** The random parts are given in tests alone. */
export async function blindMessage(
  key: BallotPublicKey,
  message: Uint8Array<ArrayBuffer>,
  given: { salt?: Uint8Array; unblinding?: bigint } = {},
): Promise<{ blinded: string; unblinding: string }> {
  const { modulus, exponent, length, bits } = numbersOf(key);
  const encoded = numberOf(await pssEncode(message, { salt: given.salt ?? random(saltLength), bits: bits - 1 }));
  const { factor, inverted } = given.unblinding
    ? { factor: inverse(given.unblinding, modulus) ?? 1n, inverted: given.unblinding }
    : randomUnit(modulus, length);
  const blinded = (encoded * power(factor, exponent, modulus)) % modulus;
  return { blinded: base64Of(bytesOf(blinded, length)), unblinding: base64Of(bytesOf(inverted, length)) };
}

export async function newBlindedToken(key: BallotPublicKey): Promise<BlindedToken> {
  const token = random(tokenLengthBytes);
  return { token: base64Of(token), ...(await blindMessage(key, token)) };
}

/** The signature on the token itself. */
export function unblind(key: BallotPublicKey, blindSignature: string, unblinding: string): string {
  const { modulus, length } = numbersOf(key);
  const signature = (numberOf(bytesRead(blindSignature)) * numberOf(bytesRead(unblinding))) % modulus;
  return base64Of(bytesOf(signature, length));
}

export async function verifiesMessage(
  key: BallotPublicKey,
  message: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const bytes = bytesOfBase64(signature);
  if (!bytes) return false;
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const imported = await crypto.subtle.importKey('jwk', { kty: 'RSA', ...key }, algorithm, false, ['verify']);
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, imported, bytes, message);
}

/** Was this token signed for somebody of the group, without saying for whom? */
export async function isSignedToken(key: BallotPublicKey, token: string, signature: string): Promise<boolean> {
  const bytes = bytesOfBase64(token);
  return bytes?.length === tokenLengthBytes && verifiesMessage(key, bytes, signature);
}

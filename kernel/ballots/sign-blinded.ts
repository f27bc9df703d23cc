// The committee's side of a blind signature: a key pair per ballot and group, and signing without seeing the token.
import { constants, generateKeyPair, privateDecrypt, publicEncrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { bytesOfBase64 } from './blind/numbers.ts';
import type { BallotPublicKey } from './contract/bundle.ts';

export interface BallotKeyPair {
  readonly publicKey: BallotPublicKey;
  readonly privateKey: string;
}

const keyLengthBits = 2048;
const generate = promisify(generateKeyPair);

export async function newKeyPair(): Promise<BallotKeyPair> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: keyLengthBits });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: { n, e }, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** Null when what was sent is no number below the modulus. */
export function signBlinded(privateKey: string, blinded: string): string | null {
  const message = bytesOfBase64(blinded);
  if (!message) return null;
  const padding = constants.RSA_NO_PADDING;
  try {
    const signed = privateDecrypt({ key: privateKey, padding }, message);
    // A wrong signature could give the key away (RFC 9474, 4.3).
    const isRight = publicEncrypt({ key: privateKey, padding }, signed).equals(message);
    return isRight ? signed.toString('base64url') : null;
  } catch {
    return null;
  }
}

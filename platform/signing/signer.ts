import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { join } from 'node:path';
import { readOrMake } from '#platform/key-files';

export interface Signer {
  readonly keyId: string;
  readonly publicKeyPem: string;
  /** Base64. */
  sign(text: string): string;
}

const makePem = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function privateKeyIn(pem: string, path: string) {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below in words.
  }
  throw new Error(
    `${path} holds no usable signing key. Restore it from the backup; a new one cannot stand for the old.`,
  );
}

/** The short name of a public key: first 16 hex digits of its SHA-256. */
export const keyIdOf = (publicKeyPem: string): string =>
  createHash('sha256').update(publicKeyPem).digest('hex').slice(0, 16);

function signerWith(privateKey: KeyObject): Signer {
  const publicKeyPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return {
    keyId: keyIdOf(publicKeyPem),
    publicKeyPem,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
  };
}

export async function loadSigner(keysDirectory: string, name: string): Promise<Signer> {
  const path = join(keysDirectory, `${name}.pem`);
  return signerWith(privateKeyIn(await readOrMake(path, makePem), path));
}

/** A key of its own that is kept nowhere, for tests and rehearsals. */
export const newSigner = (): Signer => signerWith(generateKeyPairSync('ed25519').privateKey);

/** False for anything that is not a signature of this text by this key; never throws. */
export function isSignedBy(publicKeyPem: string, text: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(text), createPublicKey(publicKeyPem), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

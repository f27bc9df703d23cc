import { join } from 'node:path';
import { readOrMake } from '#platform/key-files';
import { keyIdOf, makePrivateKey, publicKeyOf, type SignatureName, signingWith, verifies } from './key-kinds.ts';

export interface Signer {
  readonly kind: SignatureName;
  readonly keyId: string;
  readonly publicKeyPem: string;
  /** Base64. */
  sign(text: string): string;
}

export function signerOf(pem: string, path: string): Signer {
  const signing = signingWith(pem);
  if (!signing)
    throw new Error(
      `${path} holds no usable signing key. Restore it from the backup; a new one cannot stand for the old.`,
    );
  const publicKeyPem = publicKeyOf(pem);
  return {
    kind: signing.kind,
    keyId: keyIdOf(publicKeyPem),
    publicKeyPem,
    sign: (text) => signing.sign(text).toString('base64'),
  };
}

/** `kind` counts when the key is made; a key that is there stays what it is. */
export async function loadSigner(
  keysDirectory: string,
  name: string,
  kind: SignatureName = 'ed25519',
): Promise<Signer> {
  const path = join(keysDirectory, `${name}.pem`);
  return signerOf(await readOrMake(path, () => makePrivateKey(kind)), path);
}

/** A key of its own that is kept nowhere, for tests and rehearsals. */
export const newSigner = (kind: SignatureName = 'ed25519'): Signer =>
  signerOf(makePrivateKey(kind), 'a key of this process');

/** False for anything that is not a signature of this text by this key, or one written another way; never throws. */
export function isSignedBy(publicKeyPem: string, text: string, signature: string): boolean {
  try {
    const bytes = Buffer.from(signature, 'base64');
    return bytes.toString('base64') === signature && verifies(publicKeyPem, Buffer.from(text), bytes);
  } catch {
    return false;
  }
}

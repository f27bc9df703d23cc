// AES-256-GCM for secrets at rest. The context (tenant and account) is authenticated too, so a sealed
// secret that is copied to another row does not open there.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keyring } from './key.ts';

const cipher = 'aes-256-gcm';

export function seal(keyring: Keyring, secret: string, context: string): string {
  const { id, bytes } = keyring.current;
  const iv = randomBytes(12);
  const sealer = createCipheriv(cipher, bytes, iv).setAAD(Buffer.from(`${id}/${context}`));
  const sealed = Buffer.concat([sealer.update(secret, 'utf8'), sealer.final()]);
  return [id, ...[iv, sealer.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

export function unseal(keyring: Keyring, sealed: string, context: string): string {
  const [id = '', ...parts] = sealed.split('.');
  const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
  const key = keyring.byId(id);
  if (!key) throw new Error(`The key ${id} is not in the key file. Restore the file from the backup.`);
  if (!iv || !tag || !body) throw new Error('A sealed secret is cut short.');
  const opener = createDecipheriv(cipher, key.bytes, iv, { authTagLength: 16 })
    .setAAD(Buffer.from(`${id}/${context}`))
    .setAuthTag(tag);
  return Buffer.concat([opener.update(body), opener.final()]).toString('utf8');
}

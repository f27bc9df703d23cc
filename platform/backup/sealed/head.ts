// The first line of a sealed stream, and the key that is made from it: no two streams share one.
import { createHash, hkdfSync } from 'node:crypto';
import * as z from 'zod';
import type { Keyring } from '#platform/encryption';
import { BackupProblem } from '../problem.ts';
import { cipherNames, ciphers } from './ciphers.ts';

export const headShape = z.strictObject({
  format: z.literal('tongxin-sealed-1'),
  cipher: z.enum(cipherNames),
  keyId: z.string().max(40),
  salt: z.string().length(24),
  label: z.string().max(300),
});
export type SealedHead = z.output<typeof headShape>;

export const chunkBytes = 1 << 20;
/** Every chunk's number, and whether it is the last one: an order that cannot be changed, an end that cannot be moved. */
export function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

export function placeOf(head: SealedHead, keyring: Keyring): { key: Buffer; context: Buffer } {
  const master = keyring.byId(head.keyId);
  if (!master) throw new BackupProblem('wrong-key', head.keyId);
  const { keyBytes } = ciphers[head.cipher];
  const salt = Buffer.from(head.salt, 'base64');
  const context = createHash('sha256').update(JSON.stringify(head)).digest();
  return { key: Buffer.from(hkdfSync('sha256', master.bytes, salt, context, keyBytes)), context };
}

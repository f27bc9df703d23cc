// The two ways to seal a chunk. OpenSSL as Node carries it has SM4 but no SM4-GCM: SM4-CTR, then HMAC-SM3 over all of it.
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

export const cipherNames = ['aes-256-gcm', 'sm4-ctr-hmac-sm3'] as const;
export type CipherName = (typeof cipherNames)[number];

interface Place {
  readonly key: Buffer;
  /** 12 bytes, never twice under one key. */
  readonly nonce: Buffer;
  /** Authenticated beside the chunk. */
  readonly context: Buffer;
}

interface ChunkCipher {
  readonly keyBytes: number;
  readonly tagBytes: number;
  seal(place: Place, plain: Buffer): Buffer;
  /** Null when anything differs from what was sealed there. */
  open(place: Place, sealed: Buffer): Buffer | null;
}

const gcmTag = 16;
const sm3Tag = 32;

const macOf = ({ key, nonce, context }: Place, body: Buffer) =>
  createHmac('sm3', key.subarray(16)).update(context).update(nonce).update(body).digest();

const sm4Counter = (nonce: Buffer) => Buffer.concat([nonce, Buffer.alloc(4)]);

export const ciphers: Readonly<Record<CipherName, ChunkCipher>> = {
  'aes-256-gcm': {
    keyBytes: 32,
    tagBytes: gcmTag,
    seal({ key, nonce, context }, plain) {
      const sealer = createCipheriv('aes-256-gcm', key, nonce).setAAD(context);
      return Buffer.concat([sealer.update(plain), sealer.final(), sealer.getAuthTag()]);
    },
    open({ key, nonce, context }, sealed) {
      const opener = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: gcmTag })
        .setAAD(context)
        .setAuthTag(sealed.subarray(-gcmTag));
      try {
        return Buffer.concat([opener.update(sealed.subarray(0, -gcmTag)), opener.final()]);
      } catch {
        return null;
      }
    },
  },
  'sm4-ctr-hmac-sm3': {
    keyBytes: 48,
    tagBytes: sm3Tag,
    seal(place, plain) {
      const sealer = createCipheriv('sm4-ctr', place.key.subarray(0, 16), sm4Counter(place.nonce));
      const body = Buffer.concat([sealer.update(plain), sealer.final()]);
      return Buffer.concat([body, macOf(place, body)]);
    },
    open(place, sealed) {
      const body = sealed.subarray(0, -sm3Tag);
      if (!timingSafeEqual(macOf(place, body), sealed.subarray(-sm3Tag))) return null;
      const opener = createDecipheriv('sm4-ctr', place.key.subarray(0, 16), sm4Counter(place.nonce));
      return Buffer.concat([opener.update(body), opener.final()]);
    },
  },
};

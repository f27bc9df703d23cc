// What every file store promises: content is found again under its SHA-256, and each tenant has its own drawer.
import type { Readable } from 'node:stream';

export interface StoredContent {
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly digest: string;
  readonly size: number;
}

export interface OpenedContent {
  readonly size: number;
  readonly stream: Readable;
}

export interface FileStore {
  /** Safe to repeat: the same content is kept once per tenant. Durable when it answers. */
  put(tenantId: string, content: Uint8Array | Readable): Promise<StoredContent>;
  open(tenantId: string, digest: string): Promise<OpenedContent | undefined>;
  has(tenantId: string, digest: string): Promise<boolean>;
  remove(tenantId: string, digest: string): Promise<void>;
  /** Throws what the disk says when nothing more could be put. */
  assertRoom(): Promise<void>;
}

/** `tenant/ab/cd/abcd…`: no folder grows beyond what a file system likes. Throws on anything that is no key. */
export function contentKey(tenantId: string, digest: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tenantId)) throw new TypeError('tenant id is not a UUID');
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new TypeError('digest is not a SHA-256');
  return `${tenantId}/${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest}`;
}

export async function readContent(store: FileStore, tenantId: string, digest: string): Promise<Buffer | undefined> {
  const opened = await store.open(tenantId, digest);
  if (!opened) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of opened.stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

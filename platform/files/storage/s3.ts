// Files in any S3-compatible store. Content passes a local folder first: its name is its digest.
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { assertRoom } from './assert-room.ts';
import { clientOf, type S3Options } from './client-of.ts';
import { contentKey, type FileStore } from './file-store.ts';
import { type Spooled, spool } from './spool.ts';

async function undefinedWhenMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
    throw error;
  }
}

export function s3FileStore(options: S3Options): FileStore {
  const client = clientOf(options);
  const place = (tenantId: string, digest: string) => ({
    Bucket: options.bucket,
    Key: `${options.prefix ?? ''}${contentKey(tenantId, digest)}`,
  });
  const has = async (tenantId: string, digest: string) =>
    (await undefinedWhenMissing(client.send(new HeadObjectCommand(place(tenantId, digest))))) !== undefined;

  async function upload(tenantId: string, { path, digest, size }: Spooled) {
    const Body = createReadStream(path);
    await client.send(new PutObjectCommand({ ...place(tenantId, digest), Body, ContentLength: size }));
  }

  return {
    has,
    async put(tenantId, content) {
      const spooled = await spool(options.temporaryFolder, content);
      try {
        if (!(await has(tenantId, spooled.digest))) await upload(tenantId, spooled);
        return { digest: spooled.digest, size: spooled.size };
      } finally {
        await rm(spooled.path, { force: true });
      }
    },
    async open(tenantId, digest) {
      const answer = await undefinedWhenMissing(client.send(new GetObjectCommand(place(tenantId, digest))));
      return answer && { size: answer.ContentLength ?? 0, stream: answer.Body as Readable };
    },
    async remove(tenantId, digest) {
      await client.send(new DeleteObjectCommand(place(tenantId, digest)));
    },
    assertRoom: () => assertRoom(options.temporaryFolder),
  };
}

// Files in a local folder: written aside, synced, renamed into place, and the folder entry synced too.
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertRoom } from './assert-room.ts';
import { contentKey, type FileStore } from './file-store.ts';
import { moveInto } from './move-into.ts';
import { spool } from './spool.ts';

export function localFileStore(root: string): FileStore {
  const pathOf = (tenantId: string, digest: string) => join(root, contentKey(tenantId, digest));
  const has = async (tenantId: string, digest: string) => exists(pathOf(tenantId, digest));
  return {
    has,
    async put(tenantId, content) {
      const { path, digest, size } = await spool(join(root, 'incoming'), content);
      try {
        if (!(await has(tenantId, digest))) await moveInto(path, pathOf(tenantId, digest), root);
      } finally {
        await rm(path, { force: true });
      }
      return { digest, size };
    },
    async open(tenantId, digest) {
      const file = await open(pathOf(tenantId, digest), 'r').catch(undefinedWhenMissing);
      if (!file) return undefined;
      return { size: (await file.stat()).size, stream: file.createReadStream() };
    },
    async remove(tenantId, digest) {
      await rm(pathOf(tenantId, digest), { force: true });
    },
    assertRoom: () => assertRoom(join(root, 'incoming')),
  };
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(undefinedWhenMissing)) !== undefined;
}

function undefinedWhenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

// The key pair by which push services know this installation (VAPID, RFC 8292). Made once, kept in the keys folder.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import webPush from 'web-push';
import { z } from 'zod';

const keyPair = z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) });
export type SigningKeys = z.output<typeof keyPair>;

const isCode = (error: unknown, code: string) => (error as { code?: unknown } | null)?.code === code;

async function readKeys(path: string): Promise<SigningKeys | undefined> {
  try {
    const parsed = keyPair.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${path} holds no usable key pair. Restore it from the backup; a new one ends all subscriptions.`);
}

/** Several processes may start at once: the first whole file to stand there wins, the others read it. */
export async function loadSigningKeys(keysDirectory: string): Promise<SigningKeys> {
  const path = join(keysDirectory, 'web-push.json');
  const kept = await readKeys(path);
  if (kept) return kept;
  await mkdir(keysDirectory, { recursive: true, mode: 0o700 });
  const made = webPush.generateVAPIDKeys();
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readKeys(path)) ?? made;
}

// The key pair by which push services know this installation (VAPID, RFC 8292). Made once, kept in the keys folder.
import { join } from 'node:path';
import webPush from 'web-push';
import { z } from 'zod';
import { readOrMake } from '#platform/key-files';

const keyPair = z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) });
export type SigningKeys = z.output<typeof keyPair>;

function keysIn(text: string): SigningKeys | undefined {
  try {
    return keyPair.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export async function loadSigningKeys(keysDirectory: string): Promise<SigningKeys> {
  const path = join(keysDirectory, 'web-push.json');
  const text = await readOrMake(path, () => `${JSON.stringify(webPush.generateVAPIDKeys(), null, 2)}\n`);
  const keys = keysIn(text);
  if (keys) return keys;
  throw new Error(`${path} holds no usable key pair. Restore it from the backup; a new one ends all subscriptions.`);
}

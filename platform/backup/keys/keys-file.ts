// All keys of the installation in one file under a passphrase: kept apart from the backups, which are nothing without it.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { BackupProblem } from '../problem.ts';
import { writeWhole } from '../sealed/write-whole.ts';

const fileShape = z.strictObject({
  format: z.literal('tongxin-keys-1'),
  salt: z.string(),
  nonce: z.string(),
  tag: z.string(),
  body: z.string(),
});
const contentShape = z.record(z.string(), z.string());

const keyFrom = (passphrase: string, salt: Buffer) =>
  scryptSync(passphrase, salt, 32, { N: 1 << 17, r: 8, p: 1, maxmem: 256 << 20 });

const isKeyFile = (name: string) => /^[\w.-]+\.(?:pem|key|json)$/.test(name);

export async function writeKeysFile(keysDirectory: string, path: string, passphrase: string): Promise<number> {
  const names = (await readdir(keysDirectory)).filter(isKeyFile).sort();
  const content = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(keysDirectory, name), 'base64')])),
  );
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const sealer = createCipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce);
  const body = Buffer.concat([sealer.update(JSON.stringify(content)), sealer.final()]);
  const [saltText, nonceText, tag, bodyText] = [salt, nonce, sealer.getAuthTag(), body].map((part) =>
    part.toString('base64'),
  );
  const text = JSON.stringify({ format: 'tongxin-keys-1', salt: saltText, nonce: nonceText, tag, body: bodyText });
  await writeWhole(
    path,
    (async function* () {
      yield Buffer.from(`${text}\n`);
    })(),
  );
  return names.length;
}

function opening(text: string, passphrase: string): Record<string, string> {
  try {
    const file = fileShape.parse(JSON.parse(text));
    const [salt, nonce, tag, body] = [file.salt, file.nonce, file.tag, file.body].map((part) =>
      Buffer.from(part, 'base64'),
    ) as [Buffer, Buffer, Buffer, Buffer];
    const opener = createDecipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce, { authTagLength: 16 });
    opener.setAuthTag(tag);
    return contentShape.parse(JSON.parse(Buffer.concat([opener.update(body), opener.final()]).toString('utf8')));
  } catch {
    throw new BackupProblem('wrong-passphrase');
  }
}

/** Into a folder that holds none of them: a key is never written over. */
export async function restoreKeysFile(path: string, keysDirectory: string, passphrase: string): Promise<number> {
  const content = Object.entries(opening(await readFile(path, 'utf8'), passphrase));
  const there = new Set(await readdir(keysDirectory).catch(() => []));
  if (content.some(([name]) => there.has(basename(name)))) throw new BackupProblem('target-not-empty', keysDirectory);
  await mkdir(keysDirectory, { recursive: true, mode: 0o700 });
  for (const [name, text] of content)
    await writeFile(join(keysDirectory, basename(name)), Buffer.from(text, 'base64'), { mode: 0o600, flag: 'wx' });
  return content.length;
}

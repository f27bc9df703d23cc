// How one signing key follows another: the old vouches for the new and the new for the old, so that whoever trusts either
// can check what both have signed. The old private key is then thrown away.
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { keyIdOf, makePrivateKey, publicKeyOf, type SignatureName } from './key-kinds.ts';
import { isSignedBy, loadSigner, type Signer, signerOf } from './signer.ts';

export const successionShape = z.strictObject({
  from: z.string().max(2_000),
  to: z.string().max(2_000),
  /** ISO, UTC: from then on the old key signs nothing. */
  at: z.iso.datetime(),
  byOld: z.string().max(500),
  byNew: z.string().max(500),
});
export type Succession = z.output<typeof successionShape>;

export interface AcceptedKey {
  readonly publicKeyPem: string;
  /** Null while it is the one in use. */
  readonly retiredAt: string | null;
}

const textOf = ({ from, to, at }: Pick<Succession, 'from' | 'to' | 'at'>) => `succession\n${from}\n${to}\n${at}`;

const isVouchedFor = (one: Succession) =>
  isSignedBy(one.from, textOf(one), one.byOld) && isSignedBy(one.to, textOf(one), one.byNew);

/** Every key that follows from the trusted one, by its short name. */
export function acceptedKeys(trustedPem: string, successions: readonly Succession[]): Map<string, AcceptedKey> {
  const sound = successions.filter(isVouchedFor);
  const known = new Set([trustedPem]);
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const { from, to } of sound) {
      if (known.has(from)) known.add(to);
      if (known.has(to)) known.add(from);
    }
  }
  return new Map(
    [...known].map((publicKeyPem) => {
      const retiredAt = sound.find(({ from }) => from === publicKeyPem)?.at ?? null;
      return [keyIdOf(publicKeyPem), { publicKeyPem, retiredAt }];
    }),
  );
}

const placeOf = (directory: string, name: string) => join(directory, `${name}.successions.json`);

export async function loadSuccessions(keysDirectory: string, name: string): Promise<Succession[]> {
  const text = await readFile(placeOf(keysDirectory, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return z.array(successionShape).parse(JSON.parse(text));
}

async function replace(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, text, { mode: 0o600, flag: 'wx' });
  await rename(aside, path);
}

/** Running processes must be restarted. Stopped half-way, the succession names a key that nobody has yet: rotate again. */
export async function rotateSigner(
  keysDirectory: string,
  { name, kind, now }: { name: string; kind: SignatureName; now: Date },
): Promise<Signer> {
  const old = await loadSigner(keysDirectory, name);
  const known = await loadSuccessions(keysDirectory, name);
  const pem = makePrivateKey(kind);
  const path = join(keysDirectory, `${name}.pem`);
  const fresh = signerOf(pem, path);
  const facts = { from: old.publicKeyPem, to: publicKeyOf(pem), at: now.toISOString() };
  const succession = { ...facts, byOld: old.sign(textOf(facts)), byNew: fresh.sign(textOf(facts)) };
  // What an unfinished rotation left would retire the key that is still in use.
  const kept = known.filter(({ from }) => from !== old.publicKeyPem);
  await replace(placeOf(keysDirectory, name), `${JSON.stringify([...kept, succession], null, 2)}\n`);
  await replace(path, pem);
  return fresh;
}

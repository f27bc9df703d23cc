import { randomBytes } from 'node:crypto';

export interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

export interface Keyring {
  readonly current: Key;
  /** The current one first. */
  readonly all: readonly Key[];
  byId(id: string): Key | undefined;
}

const keyBytes = 32;
const line = /^([0-9a-f]{8}) ([A-Za-z0-9+/]{43}=)$/;

export function newLine(): string {
  return `${randomBytes(4).toString('hex')} ${randomBytes(keyBytes).toString('base64')}\n`;
}

export function parse(text: string, path: string): Keyring {
  const keys = text.split('\n').flatMap((row) => {
    const found = line.exec(row.trim());
    return found ? [{ id: found[1]!, bytes: Buffer.from(found[2]!, 'base64') }] : [];
  });
  const current = keys[0];
  if (!current) throw new Error(`The key file ${path} holds no key. Restore it from the backup.`);
  return { current, all: keys, byId: (id) => keys.find((key) => key.id === id) };
}

/** A key for this process alone, for tests and for trying things out. */
export const newKeyring = (): Keyring => parse(newLine(), 'a key of this process');

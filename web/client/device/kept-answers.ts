// The last answers of chosen screens, per account: read when there is no network, wiped at sign-out.
import { inDevice } from './database.ts';
import { tooMany } from './kept-limits.ts';

export interface KeptAnswer {
  owner: string;
  key: string;
  /** ISO, by this device's clock. */
  at: string;
  /** Characters of its JSON. */
  size: number;
  answer: unknown;
}

async function answersOf(owner: string): Promise<KeptAnswer[]> {
  const found = await inDevice<KeptAnswer[]>('answers', 'readonly', (all) => all.index('owner').getAll(owner));
  return found ?? [];
}

async function forget(kept: readonly KeptAnswer[]): Promise<void> {
  await inDevice('answers', 'readwrite', (all) => {
    for (const { owner, key } of kept) all.delete([owner, key]);
    return undefined;
  });
}

export async function keepAnswer(owner: string, key: string, answer: unknown): Promise<void> {
  const size = JSON.stringify(answer)?.length ?? 0;
  const kept: KeptAnswer = { owner, key, at: new Date().toISOString(), size, answer };
  await inDevice('answers', 'readwrite', (all) => all.put(kept));
  await forget(tooMany(await answersOf(owner)));
}

export function findAnswer(owner: string, key: string): Promise<KeptAnswer | undefined> {
  return inDevice<KeptAnswer>('answers', 'readonly', (all) => all.get([owner, key]));
}

export async function wipeAnswers(owner: string): Promise<void> {
  await forget(await answersOf(owner));
}

/** Another account signed in on this device: what the one before had read is no longer here. */
export async function wipeAnswersOfOthers(owner: string): Promise<void> {
  const all = await inDevice<KeptAnswer[]>('answers', 'readonly', (answers) => answers.getAll());
  await forget((all ?? []).filter((kept) => kept.owner !== owner));
}

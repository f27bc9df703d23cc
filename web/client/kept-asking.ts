// Asking with the device at hand: the answer is kept, and the last one is read when the server cannot be reached.
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** Whose answers this page keeps; nobody's until the server has said who is here, or while one acts for another. */
let owner: string | undefined;

export function keepAnswersOf(next: string | undefined) {
  owner = next;
}

const keptSince = new WeakMap<object, string>();

export function markKept(answer: unknown, at: string) {
  if (typeof answer === 'object' && answer !== null) keptSince.set(answer, at);
}

/** Since when an answer lies on the device; undefined when it is the server's. */
export function keptAt(answer: unknown): string | undefined {
  return typeof answer === 'object' && answer !== null ? keptSince.get(answer) : undefined;
}

const module = () => import('./device/kept-answers.ts');

interface Asking<Answer> {
  client: QueryClient;
  queryKey: QueryKey;
  ask: () => Promise<Answer>;
}

export async function askAndKeep<Answer>({ client, queryKey, ask }: Asking<Answer>): Promise<Answer> {
  const key = JSON.stringify(queryKey);
  const asker = owner;
  try {
    const answer = await ask();
    const shown = client.getQueryData(queryKey);
    // What was shown from the device may be the same object afterwards.
    if (typeof shown === 'object' && shown !== null) keptSince.delete(shown);
    if (asker)
      void module()
        .then(({ keepAnswer }) => keepAnswer(asker, key, answer))
        .catch(() => undefined);
    return answer;
  } catch (problem) {
    const isBroken = problem instanceof Problem && problem.kind !== 'server';
    const shown = client.getQueryData<Answer>(queryKey);
    if (isBroken && shown !== undefined && keptAt(shown)) return shown;
    if (!isBroken || shown !== undefined || !asker) throw problem;
    const kept = await module()
      .then(({ findAnswer }) => findAnswer(asker, key))
      .catch(() => undefined);
    if (!kept) throw problem;
    markKept(kept.answer, kept.at);
    return kept.answer as Answer;
  }
}

/** Puts the last answer of the device on the screen while the server is asked; what the server said is left alone. */
export async function showKept(client: QueryClient, queryKey: QueryKey): Promise<void> {
  if (!owner || client.getQueryData(queryKey) !== undefined) return;
  const { findAnswer } = await module();
  const kept = await findAnswer(owner, JSON.stringify(queryKey));
  if (!kept || client.getQueryData(queryKey) !== undefined) return;
  markKept(kept.answer, kept.at);
  client.setQueryData(queryKey, kept.answer, { updatedAt: Date.parse(kept.at) });
}

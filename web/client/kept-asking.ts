// Asking with the device at hand: the answer is kept, and the last one is read when the server cannot be reached.
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** Whose answers this page keeps; nobody's until the server has said who is here, or while one acts for another. */
let owner: string | undefined;

export function keepAnswersOf(next: string | undefined) {
  owner = next;
}

const keptSince = new WeakMap<object, string>();

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
  const shown = client.getQueryData(queryKey);
  try {
    const answer = await ask();
    // What was shown from the device may be the same object afterwards.
    if (typeof shown === 'object' && shown !== null) keptSince.delete(shown);
    if (asker)
      void module()
        .then(({ keepAnswer }) => keepAnswer(asker, key, answer))
        .catch(() => undefined);
    return answer;
  } catch (problem) {
    const isBroken = problem instanceof Problem && problem.kind !== 'server';
    if (!isBroken || shown !== undefined || !asker) throw problem;
    const kept = await module()
      .then(({ findAnswer }) => findAnswer(asker, key))
      .catch(() => undefined);
    if (!kept) throw problem;
    if (typeof kept.answer === 'object' && kept.answer !== null) keptSince.set(kept.answer, kept.at);
    return kept.answer as Answer;
  }
}

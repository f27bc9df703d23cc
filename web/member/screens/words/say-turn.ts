// Whose turn it is, and what happened, in the words of the part that knows it.
import type { z } from 'zod';
import type { timelineEntry } from '#instruments/proposals/contract';
import type { CaseWords } from './case-words.ts';

type Entry = Pick<z.infer<typeof timelineEntry>, 'name' | 'params'>;

const turnPlaces = ['proposals.turns', 'undertakings.turns'];
const eventKinds = ['', 'proposal.', 'undertaking.', 'commitment.'];

export function sayTurn(words: CaseWords, who: string): string {
  const key = turnPlaces.map((place) => `${place}.${who}`).find(words.knows);
  return key ? words.say(key) : who;
}

/** An older record may lack a detail that its sentence names today; that place then stays empty. */
function forgiving(params: Entry['params']): Entry['params'] {
  return new Proxy(params, { has: () => true, get: (target, key) => target[String(key)] ?? '' });
}

export function sayEvent(words: CaseWords, { name, params }: Entry): string {
  const key = eventKinds.map((kind) => `events.${kind}${name}`).find(words.knows);
  return key ? words.say(key, forgiving(params)) : name;
}

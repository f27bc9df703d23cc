// One line of a case's history, in the words of the part it happened in.
import type { z } from 'zod';
import type { timelineEntry } from '#instruments/proposals/contract';
import type { CaseWords } from './case-words.ts';

type Entry = Pick<z.infer<typeof timelineEntry>, 'name' | 'params'>;

const kinds = ['', 'proposal.', 'undertaking.', 'commitment.'];

/** `proposal.filed` and `filed` name the same event. */
export function eventOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** An older record may lack a detail that its sentence names today; that place then stays empty. */
function forgiving(params: Entry['params']): Entry['params'] {
  return new Proxy(params, { has: () => true, get: (target, key) => target[String(key)] ?? '' });
}

export function sayEvent(words: CaseWords, { name, params }: Entry): string {
  const key = kinds.map((kind) => `events.${kind}${name}`).find(words.knows);
  return key ? words.say(key, forgiving(params)) : name;
}

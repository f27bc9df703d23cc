import { caseZhCN as proposals } from '#instruments/proposals/messages';
import { zhCN as deadlines } from '#kernel/deadlines/messages';
import { zhCN as undertakings } from '#kernel/undertakings/messages';
import type { Catalogue } from '#platform/locale';

function joined(catalogues: readonly Catalogue[]): Catalogue {
  const whole: Record<string, string | Catalogue> = {};
  for (const [key, value] of catalogues.flatMap((one) => Object.entries(one))) {
    const before = whole[key];
    whole[key] = typeof before === 'object' && typeof value === 'object' ? joined([before, value]) : value;
  }
  return whole;
}

export const chinese = joined([deadlines, undertakings, proposals]);
let english: Promise<Catalogue> | undefined;
let known: Catalogue | undefined;

/** The first screen carries one language; the other is fetched when it is chosen. */
export function englishWords(): Promise<Catalogue> {
  english ??= import('./english.ts').then((parts) => {
    known = joined([parts.deadlines, parts.undertakings, parts.proposals]);
    return known;
  });
  return english;
}

/** Once they are here nobody waits for them again. */
export function englishAtHand(): Catalogue | undefined {
  return known;
}

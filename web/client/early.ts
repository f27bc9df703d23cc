// What a page asked for before its script was there (`early.js`): each answer is taken once, by the first who asks.
import type { Locale } from '#platform/locale';

interface Early {
  locale: string;
  answers: Record<string, Promise<Response> | undefined>;
}

export function takeEarly(path: string, locale: Locale): Promise<Response> | undefined {
  const early = (globalThis as { tongxinEarly?: Early }).tongxinEarly;
  const answer = early?.answers[path];
  if (!early || !answer) return undefined;
  delete early.answers[path];
  return early.locale === locale ? answer : undefined;
}

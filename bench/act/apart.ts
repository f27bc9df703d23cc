import type { Statement } from './rehearsed.ts';

/** Every rehearsal is given the same next number, since none of them stays; each bare write needs its own. */
export function apart(statements: readonly Statement[], given: string | undefined, number: number): Statement[] {
  if (given === undefined) return [...statements];
  return statements.map(({ text, values }) => ({
    text,
    values: values.map((value) => (value === given ? `bare-${number}` : value)),
  }));
}

import type { MarkedRange } from './contract.ts';

export function densestStart(marks: readonly MarkedRange[], length: number): number {
  let best = { start: 0, covered: 0 };
  let first = 0;
  let covered = 0;
  for (const [index, mark] of marks.entries()) {
    covered += 1;
    while (first < index && mark.end - marks[first]!.start > length * 0.8) {
      first += 1;
      covered -= 1;
    }
    if (covered > best.covered) best = { start: marks[first]!.start, covered };
  }
  return best.start;
}

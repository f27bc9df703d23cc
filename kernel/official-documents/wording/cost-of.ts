import { textWidth } from './text-width.ts';
import { breaksTheRule, loneFirst, neverFirst, neverLast } from './word-breaks.ts';

export function costOf(line: string, ideal: number, following: string | undefined): number {
  const unevenness = (textWidth(line) - ideal) ** 2;
  const start = following !== undefined && neverFirst.test(following) ? breaksTheRule : 0;
  const end = following !== undefined && neverLast.test(line) ? breaksTheRule / 4 : 0;
  const lone = following !== undefined && [...following].length === 1 ? loneFirst : 0;
  return unevenness + start + end + lone;
}

export const narrowsInTheMiddle = (lines: readonly string[]): boolean =>
  lines.some((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    return (
      above !== undefined && below !== undefined && textWidth(line) < Math.min(textWidth(above), textWidth(below)) - 1
    );
  });

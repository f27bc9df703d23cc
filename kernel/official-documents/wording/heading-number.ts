// Numbers the headings of a document: 一、 (一) 1. (1), each level counted anew under the one above. 7.3.3.
import { chineseNumeral } from './chinese-numeral.ts';

export type HeadingLevel = 1 | 2 | 3 | 4;

const prefixes: Record<HeadingLevel, (count: number) => string> = {
  1: (count) => `${chineseNumeral(count)}、`,
  2: (count) => `（${chineseNumeral(count)}）`,
  3: (count) => `${count}.`,
  4: (count) => `（${count}）`,
};

/** A counter for one document; it answers the prefix of the next heading of a level. */
export function headingCounter(): (level: HeadingLevel) => string {
  const counts = [0, 0, 0, 0];
  return (level) => {
    const count = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    counts.fill(0, level);
    return prefixes[level](count);
  };
}

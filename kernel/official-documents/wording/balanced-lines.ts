// Breaks a title into lines of like length, between words, in the shape of a trapezium or a rhombus. 7.3.1.

import { filledLines } from './filled-lines.ts';
import { planFrom } from './plan-from.ts';
import { textWidth } from './text-width.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Nobody balances a page of text; beyond this a title is simply filled line by line. */
const mostBalancedLines = 10;

/** Words, each split where it alone would overflow the line. */
function words(text: string, most: number): string[] {
  return [...segmenter.segment(text)].flatMap(({ segment }) => (textWidth(segment) <= most ? [segment] : [...segment]));
}

/** Lines no wider than `most` full-width characters. */
export function balancedLines(text: string, most: number): string[] {
  const width = textWidth(text);
  if (width <= most) return [text];
  const parts = words(text, most);
  const fewest = Math.ceil(width / most);
  for (let count = fewest; count <= mostBalancedLines; count += 1) {
    const plan = planFrom(parts, 0, count, { most, ideal: width / count });
    if (plan) return plan.lines.map((line) => line.trim());
  }
  return filledLines(parts, most);
}

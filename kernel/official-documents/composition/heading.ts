import { printableLine } from '#platform/rendering';
import { chineseNumeral } from '../wording/chinese-numeral.ts';
import type { HeadingLevel } from '../wording/heading-number.ts';
import { textWidth } from '../wording/text-width.ts';
import type { Line } from './contract.ts';
import { firstLineIndent, line, paragraphsOf, run } from './line.ts';

export type Count = (level: HeadingLevel) => string;

/** 7.3.3: first level Hei, second Kai, third and fourth Fangsong, all size 3. */
const headingFaces = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' } as const;
/** A recommendation as long as this is set as a paragraph, not as a heading. */
const longestHeading = 50;

export function heading(level: HeadingLevel, text: string, count: Count): Line {
  const runs = [run(`${count(level)}${printableLine(text)}`, headingFaces[level])];
  return line(`heading${level}`, runs, { ...firstLineIndent, keepsWithNext: true });
}

export const withoutFullStop = (text: string): string => text.replace(/[。；;.]+$/u, '');

export function recommendationHeading(text: string, index: number, count: Count): Line[] {
  const wording = withoutFullStop(paragraphsOf(text).join(''));
  if (textWidth(wording) <= longestHeading) return [heading(1, `关于“${wording}”的建议`, count)];
  const quoted = paragraphsOf(text).map((paragraph) => line('body', [run(paragraph, 'kai')], firstLineIndent));
  return [heading(1, `关于第${chineseNumeral(index + 1)}条建议`, count), ...quoted];
}

import { TextRun } from 'docx';
import { printableLine } from '../printable-text.ts';
import { twipsFromPoints } from '../units.ts';
import type { RunShape } from './contract.ts';

export function docxRun({ text, font, size, color, spacing, breakBefore }: RunShape): TextRun {
  return new TextRun({
    text: printableLine(text) || text.replace(/[^\t ]/g, ''),
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' },
    size: size * 2,
    color,
    characterSpacing: spacing === undefined ? undefined : twipsFromPoints(spacing),
    break: breakBefore ? 1 : undefined,
  });
}

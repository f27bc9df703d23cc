// Makers of lines and spaces with the values of ordinary body text, and the paragraphs of a text.
import { printableLine, printableLines } from '#platform/rendering';
import type { Face } from '../face.ts';
import { bodySize, linePitch } from '../page-grid.ts';
import type { Line, Role, Run, Space } from './contract.ts';

export const run = (text: string, face: Face = 'body'): Run => ({ text: printableLine(text), face });

export function line(role: Role, runs: readonly Run[], change: Partial<Line> = {}): Line {
  return {
    kind: 'line',
    role,
    rows: [runs],
    size: bodySize,
    height: linePitch,
    align: 'justify',
    firstCharacters: 0,
    hangingCharacters: 0,
    leftCharacters: 0,
    rightCharacters: 0,
    spaceBefore: 0,
    color: '000000',
    onGrid: (change.size ?? bodySize) === bodySize,
    keepsWithNext: false,
    ruleBelow: null,
    ...change,
  };
}

export const blank = (lines: number, keepsWithNext = false): Space[] =>
  lines > 0 ? [{ kind: 'space', height: lines * linePitch, keepsWithNext }] : [];

export const firstLineIndent = { firstCharacters: 2 } as const;

/** The paragraphs of a text, without the empty ones. */
export const paragraphsOf = (text: string): string[] =>
  printableLines(text)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

export const isPresent = (text: string | undefined): text is string => text !== undefined && printableLine(text) !== '';

/** The texts of a list that say anything. */
export const present = (texts: readonly string[] | undefined): string[] => (texts ?? []).filter(isPresent);

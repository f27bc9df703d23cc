import type { ParagraphShape } from '#platform/rendering';
import type { Line, Space } from '../composition/contract.ts';
import { red } from '../layout.ts';
import { bodySize, linePitch } from '../page-grid.ts';
import { characters, rowsOfRuns, runShape } from './run-shape.ts';

const headingLevels = { heading1: 1, heading2: 2, heading3: 3, heading4: 4 } as const;
/** Blank paragraphs need some height; Word takes an exact one of a point at least. */
const leastHeight = 1;

export function lineShape(line: Line): ParagraphShape {
  return {
    runs: rowsOfRuns(line),
    align: line.align,
    headingLevel: line.role in headingLevels ? headingLevels[line.role as keyof typeof headingLevels] : undefined,
    firstLine: line.firstCharacters ? characters(line.firstCharacters) : undefined,
    hanging: line.hangingCharacters ? characters(line.hangingCharacters) : undefined,
    left: characters(line.leftCharacters),
    right: characters(line.rightCharacters),
    before: line.spaceBefore,
    lineHeight: line.height,
    keepWithNext: line.keepsWithNext,
    pageBreakBefore: line.beginsPage,
    ruleBelow: line.ruleBelow ? { ...line.ruleBelow, color: red } : undefined,
  };
}

export function spaces({ height, keepsWithNext }: Space): ParagraphShape[] {
  const lines = Math.max(1, Math.round(height / linePitch));
  const each = Math.max(leastHeight, height / lines);
  const runs = [runShape(' ', 'body', Math.min(bodySize, each))];
  return Array.from({ length: lines }, () => ({ runs, lineHeight: each, keepWithNext: keepsWithNext }));
}

import type { RunShape } from '#platform/rendering';
import type { Line, Run } from '../composition/contract.ts';
import type { Face } from '../face.ts';
import { faces } from '../faces.ts';
import { bodySize, characterPitch, characterSpacing } from '../page-grid.ts';

export const characters = (count: number): number => count * characterPitch;
export const runShape = (text: string, face: Face, size: number, color?: string): RunShape => ({
  text,
  font: faces[face].name,
  size,
  color,
  spacing: size === bodySize ? characterSpacing : undefined,
});

export const rowsOfRuns = ({ rows, size, color }: Line): RunShape[] =>
  rows.flatMap((row, index) =>
    row.map((run: Run, position) => ({
      ...runShape(run.text, run.face, size, color),
      breakBefore: index > 0 && position === 0,
    })),
  );

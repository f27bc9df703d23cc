import type { Composition } from './composition/contract.ts';
import type { Face } from './face.ts';
import { faces } from './faces.ts';

/** The faces a composition really sets text in, in the order of the font table. */
export function facesOf({ flow, placed, numberedPages }: Composition): Face[] {
  const used = new Set<Face>(numberedPages === 'none' ? [] : ['song']);
  for (const item of placed) if (item.kind === 'text') used.add(item.face);
  for (const item of flow) {
    if (item.kind === 'line') for (const run of item.rows.flat()) used.add(run.face);
    if (item.kind === 'split') for (const run of [item.left, item.right]) if (run.text) used.add(run.face);
    if (item.kind === 'table') used.add('hei').add('body');
    if (item.kind === 'names') used.add('body');
    if (item.kind === 'chart') used.add('song');
  }
  return (Object.keys(faces) as Face[]).filter((face) => used.has(face));
}

export const namesOf = (used: readonly Face[]): string => used.map((face) => faces[face].name).join('、');

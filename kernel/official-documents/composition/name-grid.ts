import { bodySize, grid, linePitch } from '../page-grid.ts';
import { textWidth } from '../wording/text-width.ts';
import { indentCharacters } from './compose-attachments.ts';
import type { FlowItem } from './contract.ts';

/** More names than this stand in columns, not one below the other. */
export const mostNamesInAColumn = 3;
const mostNameColumns = 6;

/** Two-character names of people are widened to three, so that columns align. */
const spreadName = (name: string): string => (/^\p{Script=Han}{2}$/u.test(name) ? `${name[0]}　${name[1]}` : name);

export function nameGrid(names: readonly string[]): FlowItem {
  const spread = names.map(spreadName);
  const longest = Math.max(...spread.map(textWidth));
  const room = grid.characters - indentCharacters;
  const columns = Math.max(1, Math.min(mostNameColumns, Math.floor((room + 1) / (longest + 1))));
  const cellCharacters = room / columns;
  return {
    kind: 'names',
    columns,
    cellCharacters,
    leftCharacters: indentCharacters,
    names: spread,
    height: linePitch,
    size: bodySize,
  };
}

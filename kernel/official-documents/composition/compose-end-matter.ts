import { printableLine } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { endMatter, sizes } from '../layout.ts';
import type { EndMatter } from './contract.ts';
import { line, present, run } from './line.ts';

const copiesLabel = '抄送：';
const lineHeightOfEndMatter = 1.5;

export function composeEndMatter(document: OfficialDocument): EndMatter | null {
  const copies = present(document.copiesTo);
  const printing = document.format === 'notice' ? (document.printing ?? null) : null;
  if (copies.length === 0 && !printing) return null;
  const indent = endMatter.indentCharacters;
  const shape = {
    size: sizes.endMatter,
    height: sizes.endMatter * lineHeightOfEndMatter,
    align: 'left',
  } as const;
  const text = `${copiesLabel}${copies.map((name) => printableLine(name)).join('，')}。`;
  const hangingCharacters = copiesLabel.length * (sizes.endMatter / sizes.body);
  const sides = { leftCharacters: indent + hangingCharacters, rightCharacters: indent, hangingCharacters };
  return {
    lines: copies.length === 0 ? [] : [line('end-matter', [run(text)], { ...shape, ...sides })],
    printing,
    hasRules: document.format === 'notice',
  };
}

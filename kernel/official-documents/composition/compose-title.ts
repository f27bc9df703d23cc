import { printableLine } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { blankLines, sizes, titleCharacters } from '../layout.ts';
import { balancedLines } from '../wording/balanced-lines.ts';
import type { FlowItem, Line } from './contract.ts';
import { blank, line, run } from './line.ts';

export function titleLine(title: string, widest: number = titleCharacters): Line {
  const rows = balancedLines(printableLine(title), widest).map((text) => [run(text, 'title')]);
  return line('title', [], { rows, size: sizes.title, align: 'center', keepsWithNext: true });
}

export function composeTitle(document: OfficialDocument): FlowItem[] {
  const hasHead = document.format !== 'plain';
  return [
    ...blank(hasHead ? blankLines.aboveTitle : 1),
    titleLine(document.title),
    ...blank(blankLines.belowTitle, true),
  ];
}

import { printableLine } from '#platform/rendering';
import { blankLines } from '../layout.ts';
import { textWidth } from '../wording/text-width.ts';
import type { FlowItem } from './contract.ts';
import { blank, line, present, run } from './line.ts';

const attachmentLabel = '附件：';
export const indentCharacters = 2;

export function composeAttachments(attachments: readonly string[] | undefined): FlowItem[] {
  const names = present(attachments);
  const lines = names.map((name, index) => {
    const label = index === 0 ? attachmentLabel : '';
    const number = names.length > 1 ? `${index + 1}.` : '';
    const hangingCharacters = textWidth(label) + textWidth(number);
    const leftCharacters = indentCharacters + textWidth(attachmentLabel) + textWidth(number);
    return line('attachment', [run(`${label}${number}${printableLine(name)}`)], {
      align: 'left',
      hangingCharacters,
      leftCharacters,
    });
  });
  return lines.length === 0 ? [] : [...blank(blankLines.aboveAttachments), ...lines];
}

// What follows the body: attachments, signature and date, whom to ask. 7.3.4 to 7.3.6.
import { printableLine } from '#platform/rendering';
import type { OfficialDocument, Signature } from '../contract.ts';
import { blankLines, signatureIndent } from '../layout.ts';
import { grid } from '../page-grid.ts';
import { textWidth } from '../wording/text-width.ts';
import { indentCharacters } from './compose-attachments.ts';
import type { FlowItem, Line } from './contract.ts';
import { blank, line, present, run } from './line.ts';
import { mostNamesInAColumn, nameGrid } from './name-grid.ts';

/** Names centred over the date, the date as far from the right edge as its kind asks. 7.3.5.1 and 7.3.5.2. */
function signatureLines({ names, dateText, sealed }: Signature): Line[] {
  const widest = Math.max(textWidth(dateText), ...names.map(textWidth));
  const indent = sealed ? signatureIndent.sealed : signatureIndent.unsealed;
  const box = Math.min(grid.characters, Math.max(textWidth(dateText) + 2 * indent, widest + (sealed ? 0 : 2 * indent)));
  const shape = { align: 'center', leftCharacters: grid.characters - box } as const;
  return [...names, dateText]
    .filter((text) => text !== '')
    .map((text, index, all) => line('signature', [run(text)], { ...shape, keepsWithNext: index < all.length - 1 }));
}

export function composeSignature(signature: Signature | undefined): FlowItem[] {
  if (!signature) return [];
  const names = present(signature.names).map((name) => printableLine(name));
  const dateText = printableLine(signature.dateText);
  if (names.length === 0 && !dateText) return [];
  const above = blank(signature.sealed ? blankLines.aboveSealedSignature : blankLines.aboveSignature, true);
  if (names.length <= mostNamesInAColumn) return [...above, ...signatureLines({ ...signature, names, dateText })];
  return [...above, nameGrid(names), ...signatureLines({ names: [], dateText, sealed: signature.sealed })];
}

/** 7.3.6: in brackets, two characters in, on the line below the date. */
export function composeContact(contact: OfficialDocument['contact']): FlowItem[] {
  const people = (contact ?? [])
    .filter(({ name }) => printableLine(name) !== '')
    .map(
      ({ role, name, phone }) =>
        `${printableLine(role)}：${printableLine(name)}${phone ? `，电话：${printableLine(phone)}` : ''}`,
    );
  if (people.length === 0) return [];
  return [line('note', [run(`（${people.join('；')}）`)], { align: 'left', firstCharacters: indentCharacters })];
}

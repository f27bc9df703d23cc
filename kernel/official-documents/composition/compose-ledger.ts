import { printableLine } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { ledgerPage, sizes } from '../layout.ts';
import { composeBlocks } from './blocks.ts';
import { titleLine } from './compose-title.ts';
import type { Composition, FlowItem } from './contract.ts';
import { line, present, run } from './line.ts';

const titleCharactersOfLedger = 32;
const landscapeLine = { height: sizes.table * 1.8, size: sizes.table } as const;

export function composeLedger(document: OfficialDocument): Composition {
  const details = present([document.issuerMark, document.documentNumber ?? '', document.signature?.dateText ?? '']);
  const below =
    details.length > 0
      ? [
          line('caption', [run(details.map((text) => printableLine(text)).join('　　'))], {
            ...landscapeLine,
            align: 'center',
          }),
        ]
      : [];
  const gap: FlowItem = { kind: 'space', height: sizes.ledger, keepsWithNext: true };
  return {
    format: 'ledger',
    title: printableLine(document.title),
    page: ledgerPage,
    hasGrid: false,
    placed: [],
    flow: [
      titleLine(document.title, titleCharactersOfLedger),
      ...below,
      gap,
      ...composeBlocks(document.blocks, sizes.ledger),
    ],
    endMatter: null,
    numberedPages: 'centred',
  };
}

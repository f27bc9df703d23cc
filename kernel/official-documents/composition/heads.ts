// The head of the first page: the letter's mark between its red rules, the red head of a notice, or neither.
import type { OfficialDocument } from '../contract.ts';
import type { FlowItem, PlacedRule, PlacedText } from './contract.ts';
import { letterHead } from './letter-head.ts';
import { line, present, run } from './line.ts';
import { noticeHead } from './notice-head.ts';
import { placedClassLetter } from './placed-class-letter.ts';

export interface Head {
  readonly placed: readonly (PlacedText | PlacedRule)[];
  readonly flow: readonly FlowItem[];
}

/** A document without a red head names its issuer and number in one quiet line each. */
function plainHead(document: OfficialDocument): Head {
  const issuer = present([document.issuerMark]).map((text) => line('mark', [run(text, 'kai')], { align: 'center' }));
  const number = present([document.documentNumber ?? '']).map((text) =>
    line('number', [run(text)], { align: 'right' }),
  );
  const secrecy = present([document.secrecy ?? '', document.urgency ?? '']).map((text) =>
    line('secrecy', [run(text, 'hei')], { align: 'left' }),
  );
  return { placed: placedClassLetter(document.classLetter), flow: [...secrecy, ...issuer, ...number] };
}

export function composeHead(document: OfficialDocument): Head {
  if (document.format === 'letter') return letterHead(document);
  if (document.format === 'notice') return noticeHead(document);
  return plainHead(document);
}

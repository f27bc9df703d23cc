import type { CheckedPart } from './checklist.ts';

const partOfReason: Readonly<Record<string, CheckedPart>> = {
  'title-missing': 'title',
  'title-too-long': 'title',
  'analysis-missing': 'situation',
  'recommendation-missing': 'recommendations',
  'body-too-long': 'length',
  'category-missing': 'category',
  'one-matter-unconfirmed': 'oneMatter',
  'cosigner-missing': 'proposers',
  'body-missing': 'proposers',
  'session-ambiguous': 'proposers',
};

/** The part a reason of the server's is about; none when it lies outside the text. */
export function partOfCode(code: string | undefined): CheckedPart | undefined {
  return code === undefined ? undefined : partOfReason[code];
}

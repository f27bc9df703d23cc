// What a proposal is found by: its words, and from filing on its number.
import { indexText } from '#kernel/search';
import type { Transaction } from '#platform/database';

export interface SearchableText {
  readonly caseId: string;
  readonly title: string;
  readonly proposerName: string;
  readonly situation: string;
  readonly recommendations: readonly { readonly text: string }[];
}

export function indexProposal(tx: Transaction, searchable: SearchableText): Promise<void> {
  const { caseId, title, proposerName, situation, recommendations } = searchable;
  const text = [title, proposerName, situation, ...recommendations.map((one) => one.text)].join('\n');
  return indexText(tx, { caseId, part: 'text', text });
}

export const indexNumber = (tx: Transaction, caseId: string, number: string): Promise<void> =>
  indexText(tx, { caseId, part: 'number', text: number });

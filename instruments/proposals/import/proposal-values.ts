// A proposal of a past session as it comes in: texts and names, no accounts.
export const proposerKinds = ['individual', 'joint', 'collective'] as const;

export interface ImportedProposal {
  readonly number: string;
  readonly year: number;
  /** As published or submitted; a day, or a moment in Shanghai's time. */
  readonly publishedAt: string | null;
  readonly category: string | null;
  readonly title: string;
  readonly situation: string;
  readonly recommendations: readonly string[];
  readonly proposer: string;
  readonly kind: (typeof proposerKinds)[number];
  readonly signerCount: number;
}

/** 「第12号」 and 「12」 are the same number. */
export const plainNumber = (text: string): string => /^第?\s*0*(\d+)\s*号?$/u.exec(text.trim())?.[1] ?? text.trim();

/** The number a case bears here: the prefix says that it was given elsewhere. */
export const caseNumber = (origin: string, { year, number }: Pick<ImportedProposal, 'year' | 'number'>): string =>
  /^\d+$/.test(number) ? `${origin}${year}-${number.padStart(4, '0')}` : `${origin}${number}`;

/** By which the same proposal is known again. */
export const importKey = (origin: string, { year, number }: Pick<ImportedProposal, 'year' | 'number'>): string =>
  `${origin}/${year}/${number}`;

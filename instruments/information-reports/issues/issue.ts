import type { Bulletin } from '../contract/vocabulary.ts';

export interface Issue {
  readonly caseId: string;
  readonly bulletin: Bulletin;
  readonly text: string;
  readonly note: string;
  readonly secrecyNote: string;
  /** Why private details stay in the text; the public page hides them all the same. */
  readonly privacyNote: string;
  readonly detailsKept: number;
  readonly isUrgent: boolean;
  readonly hiddenCount: number;
  readonly editedByName: string;
  readonly checkedBy: string | null;
  readonly checkedByName: string;
  readonly checkedAt: Date | null;
  readonly signedBy: string | null;
  readonly signedByName: string;
  readonly signedAt: Date | null;
  readonly sentBack: string;
  readonly year: number | null;
  readonly numberInYear: number | null;
  readonly issuedOn: string | null;
  readonly receivers: readonly string[];
  readonly publishedAt: Date | null;
  /** Everybody who wrote a version of its text. */
  readonly editorIds: readonly string[];
  readonly sources: readonly { readonly reportId: string; readonly share: number; readonly authorId: string | null }[];
}

const marks = { bulletin: '', special: '专报' } as const;

/** 〔2026〕第12期; each bulletin has numbers of its own (domain B.2). */
export const issueNumber = (bulletin: Bulletin, year: number, number: number): string =>
  `${marks[bulletin]}〔${year}〕第${number}期`;

/** Where the public finds it, for ever. */
export const issueAddress = (bulletin: Bulletin, year: number, number: number): string =>
  bulletin === 'special' ? `special-${year}-${number}` : `${year}-${number}`;

/** Equal parts that make a hundred; what is left over goes to the first. */
export function equalShares(ids: readonly string[]): { reportId: string; share: number }[] {
  const each = Math.floor(100 / ids.length);
  return ids.map((reportId, index) => ({ reportId, share: index === 0 ? 100 - each * (ids.length - 1) : each }));
}

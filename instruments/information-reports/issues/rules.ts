// Pure rules of the bulletin: a whole text, shares of a hundred, and never the same pair of eyes twice.
import { type Refusal, refuse } from '#platform/errors';

export interface IssueFacts {
  readonly hasTitle: boolean;
  readonly hasText: boolean;
  readonly sharesSum: number;
  readonly sourceCount: number;
  /** Identity numbers, telephones and the like that the text still shows. */
  readonly openDetails: number;
  /** For how many of them somebody said why they stay. */
  readonly detailsKept: number;
  /** Words of secrecy; harmless only when somebody says why. */
  readonly secrecyWords: number;
  readonly hasSecrecyNote: boolean;
  readonly isClassified: boolean;
  /** The asker wrote a version of the text. */
  readonly hasEdited: boolean;
  readonly hasChecked: boolean;
  /** How many different persons edit, check and sign here: three, or two. */
  readonly persons: number;
  readonly isPublic: boolean;
}

export function canBeChecked(facts: IssueFacts): Refusal | null {
  if (!facts.hasTitle || !facts.hasText) return refuse('issue-text-missing');
  if (facts.sharesSum !== 100) return refuse('issue-shares-wrong', { sum: facts.sharesSum });
  if (facts.openDetails > facts.detailsKept) return refuse('issue-private-details', { count: facts.openDetails });
  if (facts.isClassified) return refuse('information-classified');
  return facts.secrecyWords > 0 && !facts.hasSecrecyNote
    ? refuse('issue-secrecy-unanswered', { count: facts.secrecyWords })
    : null;
}

interface Kept {
  readonly privacyNote: string;
  readonly detailsKept: number;
}

/** A reason covers what stood in the text when it was written: what is typed later needs it written anew. */
export function detailsKept(before: Kept, { privacyNote, count }: { privacyNote: string; count: number }): number {
  const reason = privacyNote.trim();
  if (reason.length < 2) return 0;
  return reason === before.privacyNote.trim() ? Math.min(count, before.detailsKept) : count;
}

/** Edited by one, checked by another (domain 3.1: two-person check and sign-off). */
export const checkedBySecond = ({ hasEdited }: IssueFacts): Refusal | null =>
  hasEdited ? refuse('issue-needs-second-person') : null;

export function signedByThird({ hasEdited, hasChecked, persons }: IssueFacts): Refusal | null {
  if (hasEdited) return refuse('issue-needs-second-person');
  return hasChecked && persons >= 3 ? refuse('issue-needs-third-person') : null;
}

export const releasedBySecond = ({ hasEdited, isPublic }: IssueFacts): Refusal | null => {
  if (isPublic) return refuse('issue-public-already');
  return hasEdited ? refuse('issue-needs-second-person') : null;
};

export const isPublicNow = ({ isPublic }: IssueFacts): Refusal | null => (isPublic ? null : refuse('issue-not-public'));

export const sharesSumUp = (shares: readonly { readonly share: number }[]): Refusal | null => {
  const sum = shares.reduce((before, { share }) => before + share, 0);
  return sum === 100 ? null : refuse('issue-shares-wrong', { sum });
};

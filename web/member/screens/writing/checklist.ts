// What a proposal consists of and how far this one is, so that a reason of the server's can lead to its place.
// It judges nothing: whether the proposal may go in, and why not, the server says.
import { bodyLengthOf, countCharacters, type Draft } from './draft.ts';

export const checkedParts = [
  'title',
  'category',
  'situation',
  'recommendations',
  'length',
  'proposers',
  'oneMatter',
] as const;
export type CheckedPart = (typeof checkedParts)[number];

export interface CheckedDraft {
  draft: Draft;
  limits: { titleCharacters: number; bodyCharacters: number };
  signedCount: number;
}

export interface CheckLine {
  part: CheckedPart;
  isThere: boolean;
}

export function checklistOf({ draft, limits, signedCount }: CheckedDraft): CheckLine[] {
  const titleLength = countCharacters(draft.title);
  const isThere: Record<CheckedPart, boolean> = {
    title: titleLength > 0 && titleLength <= limits.titleCharacters,
    category: draft.categoryId !== null,
    situation: countCharacters(draft.situation) > 0,
    recommendations: draft.recommendations.some(({ text }) => countCharacters(text) > 0),
    length: bodyLengthOf(draft) <= limits.bodyCharacters,
    proposers: { individual: true, joint: signedCount > 1, collective: draft.bodyId !== null }[draft.kind],
    oneMatter: draft.isOneMatter,
  };
  return checkedParts.map((part) => ({ part, isThere: isThere[part] }));
}

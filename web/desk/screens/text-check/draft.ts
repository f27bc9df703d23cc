// What the officer has decided so far: a text and its decisions for every part of the page.
import { type CheckedPart, type Decision, findPrivateDetails, maskOf } from '#kernel/publication/contract';

export interface PartDraft {
  readonly text: string;
  readonly decisions: readonly Decision[];
}
export type Draft = Readonly<Record<string, PartDraft>>;

const hiddenBy = (text: string): Decision[] =>
  findPrivateDetails(text).map(({ kind, start, end }) => ({ kind, start, end, decision: 'masked', reason: '' }));

/** Everything found is hidden until somebody decides otherwise. */
export function partDraft({ text, decisions }: Pick<CheckedPart, 'text' | 'decisions'>): PartDraft {
  const missing = hiddenBy(text).filter(
    (found) => !decisions.some(({ start, end }) => start <= found.start && end >= found.end),
  );
  return { text, decisions: [...decisions, ...missing].sort((a, b) => a.start - b.start) };
}

export const draftOf = ({ parts }: { parts: readonly CheckedPart[] }): Draft =>
  Object.fromEntries(parts.map((part) => [part.key, partDraft(part)]));

/** A changed text is looked through anew; decisions about the old one do not fit it. */
export const edited = (text: string): PartDraft => ({ text, decisions: hiddenBy(text) });

export function decided(draft: PartDraft, index: number, change: Partial<Decision>): PartDraft {
  const decisions = draft.decisions.map((one, at) => (at === index ? { ...one, ...change } : one));
  return { ...draft, decisions };
}

export interface Piece {
  readonly text: string;
  readonly decision: Decision | null;
  /** The number of the decision, for its mark. */
  readonly index: number;
  readonly mask: string;
}

/** The text cut at its decisions, in its order. */
export function piecesOf({ text, decisions }: PartDraft): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, decision] of decisions.entries()) {
    if (decision.start > at) pieces.push({ text: text.slice(at, decision.start), decision: null, index: -1, mask: '' });
    const words = text.slice(Math.max(at, decision.start), decision.end);
    if (words) pieces.push({ text: words, decision, index, mask: maskOf(decision.kind, words) });
    at = Math.max(at, decision.end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), decision: null, index: -1, mask: '' });
  return pieces;
}

export const partsToSend = (draft: Draft) =>
  Object.entries(draft).map(([key, { text, decisions }]) => ({ key, text, decisions }));

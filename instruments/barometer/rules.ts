// Pure rules of an issue: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface IssueFacts {
  /** Corrections that stand. */
  readonly corrections: number;
  /** What was made of it. */
  readonly grown: readonly { readonly kind: string; readonly state: string }[];
}

export const canUndo = ({ corrections }: IssueFacts): Refusal | null =>
  corrections === 0 ? refuse('nothing-to-undo') : null;

/** One issue becomes one topic; the office cultivates that. */
export const canBecomeTopic = ({ grown }: IssueFacts): Refusal | null =>
  grown.some(({ kind }) => kind === 'topic-clue') ? refuse('issue-is-a-topic') : null;

const isOver = new Set(['closed', 'called-off']);

/** Asked for once at a time; when that is over, it may be asked for again. */
export const canBeCommissioned = ({ grown }: IssueFacts): Refusal | null =>
  grown.some(({ kind, state }) => kind === 'information-commission' && !isOver.has(state))
    ? refuse('issue-is-commissioned')
    : null;

export const daysInOrder = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }): Refusal | null =>
  closesOn < opensOn ? refuse('issue-days-out-of-order') : null;

/** Some must stay, or it would only be another name. */
export function canBeSplit(voices: { readonly all: number; readonly chosen: number; readonly found: number }) {
  if (voices.found < voices.chosen) return refuse('voice-not-in-issue', { count: voices.chosen - voices.found });
  return voices.found >= voices.all ? refuse('split-takes-all') : null;
}

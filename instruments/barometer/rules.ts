// Pure rules of an issue: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface IssueFacts {
  /** Corrections that stand. */
  readonly corrections: number;
  /** What was made of it: kinds of cases. */
  readonly grown: readonly string[];
}

export const canUndo = ({ corrections }: IssueFacts): Refusal | null =>
  corrections === 0 ? refuse('nothing-to-undo') : null;

/** One issue becomes one topic; the office cultivates that. */
export const canBecomeTopic = ({ grown }: IssueFacts): Refusal | null =>
  grown.includes('topic-clue') ? refuse('issue-is-a-topic') : null;

/** Some must stay, or it would only be another name. */
export function canBeSplit(voices: { readonly all: number; readonly chosen: number; readonly found: number }) {
  if (voices.found < voices.chosen) return refuse('voice-not-in-issue', { count: voices.chosen - voices.found });
  return voices.found >= voices.all ? refuse('split-takes-all') : null;
}

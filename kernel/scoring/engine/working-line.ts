// A line while it is being counted; only the engine writes into it.
import type { Reason, ReasonCode } from '../contract.ts';
import type { CompiledItem } from './compile-rules.ts';
import type { ScoredDeed } from './scoring-input.ts';

export interface WorkingLine {
  readonly deed: ScoredDeed | null;
  readonly awardId: string | null;
  readonly on: string;
  readonly item: CompiledItem | null;
  before: number;
  given: number;
  /** False once something else counts in its place. */
  counts: boolean;
  readonly reasons: Reason[];
}

export const reason = (code: ReasonCode, params: Reason['params'] = {}): Reason => ({ code, params });

/** It counts nothing, and this is why. */
export function drop(line: WorkingLine, why: Reason): void {
  line.given = 0;
  line.counts = false;
  line.reasons.push(why);
}

/** The order of the year; what happened on one day goes by its record. */
export const byDay = (one: WorkingLine, other: WorkingLine): number => {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  const [first, second] = [one.deed?.id ?? one.awardId ?? '', other.deed?.id ?? other.awardId ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};

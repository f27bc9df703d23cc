import { type Refusal, refuse } from '#platform/errors';
import { type Deciding, isNotOwnMatter } from '../own-matter.ts';

export interface ReportFacts extends Deciding {
  readonly resultsLength: number;
}

/** The record speaks of what was done; of what came of it only the member can. */
export const canBeHandedIn = ({ resultsLength }: ReportFacts): Refusal | null =>
  resultsLength < 10 ? refuse('report-text-missing') : null;

export const isReceivedByAnother = (facts: ReportFacts): Refusal | null => isNotOwnMatter(facts);

export interface Begun {
  readonly year: number;
  readonly currentYear: number;
  readonly seatFrom: string;
  readonly seatUntil: string | null;
}

/** A report is of a year the member sat in, and of none that has not begun. */
export function canBeBegun({ year, currentYear, seatFrom, seatUntil }: Begun): Refusal | null {
  if (year > currentYear) return refuse('report-year-ahead', { year });
  const lastYear = seatUntil === null ? currentYear : Number(seatUntil.slice(0, 4));
  return year < Number(seatFrom.slice(0, 4)) || year > lastYear ? refuse('report-other-term', { year }) : null;
}

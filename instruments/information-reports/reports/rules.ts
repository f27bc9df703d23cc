// Pure rules of information reports.
import { type Refusal, refuse } from '#platform/errors';

export interface ReportFacts {
  readonly titleLength: number;
  readonly length: number;
  readonly limit: number;
  readonly hasSituation: boolean;
  readonly hasCauses: boolean;
  readonly hasAdvice: boolean;
  readonly isOneMatter: boolean;
  readonly isFirstHand: boolean;
  readonly hasSource: boolean;
  /** It bears marks of state secrecy. */
  readonly isClassified: boolean;
  readonly sentToday: number;
  readonly mostInADay: number;
  readonly isUrgent: boolean;
}

const shortestTitle = 4;

const hasItsParts = (facts: ReportFacts): Refusal | null => {
  if (facts.titleLength < shortestTitle) return refuse('information-title-missing', { least: shortestTitle });
  if (!facts.hasSituation) return refuse('information-situation-missing');
  if (!facts.hasCauses) return refuse('information-causes-missing');
  return facts.hasAdvice ? null : refuse('information-advice-missing');
};

/** One matter, situation, causes, advice, at most so long, first-hand or with its source (domain 3.2). */
export function canBeSubmitted(facts: ReportFacts): Refusal | null {
  const lacking = hasItsParts(facts);
  if (lacking) return lacking;
  const { length, limit, mostInADay } = facts;
  if (length > limit) return refuse('information-too-long', { length, limit, over: length - limit });
  if (!facts.isFirstHand && !facts.hasSource) return refuse('information-source-missing');
  if (!facts.isOneMatter) return refuse('information-not-one-matter');
  if (facts.isClassified) return refuse('information-classified');
  return facts.sentToday >= mostInADay ? refuse('information-too-many', { most: mostInADay }) : null;
}

export const isNotUrgentYet = ({ isUrgent }: ReportFacts): Refusal | null =>
  isUrgent ? refuse('information-urgent-already') : null;

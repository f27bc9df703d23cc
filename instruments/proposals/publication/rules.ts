// What may be shown: every private detail answered, words of secrecy explained, a second person at the door.
import { type Refusal, refuse } from '#platform/errors';
import { findPrivateDetails, findSecrecyHints, maskPrivateDetails, type PrivateDetail } from '#platform/privacy';
import type { Decision } from './contract.ts';

export interface PublicationFacts {
  /** The person who acts made the check. */
  readonly isOwnCheck: boolean;
  readonly hasChangedSinceCheck: boolean;
  readonly isPublic: boolean;
}

export const releasedBySecond = ({ isOwnCheck }: PublicationFacts): Refusal | null =>
  isOwnCheck ? refuse('release-needs-second-person') : null;

export const checkStillHolds = ({ hasChangedSinceCheck }: PublicationFacts): Refusal | null =>
  hasChangedSinceCheck ? refuse('check-outdated') : null;

export const somethingIsPublic = ({ isPublic }: PublicationFacts): Refusal | null =>
  isPublic ? null : refuse('nothing-published');

const covers = (decision: Decision, { start, end }: PrivateDetail): boolean =>
  decision.start <= start && decision.end >= end && (decision.decision === 'masked' || decision.reason.length >= 2);

/** Found in the text and neither hidden nor shown for a reason. */
export const openDetails = (text: string, decisions: readonly Decision[]): PrivateDetail[] =>
  findPrivateDetails(text).filter((detail) => !decisions.some((decision) => covers(decision, detail)));

/** Exactly what the public reads. */
export const releasedText = (text: string, decisions: readonly Decision[]): string =>
  maskPrivateDetails(
    text,
    decisions.filter(({ decision }) => decision === 'masked'),
  );

export interface CheckedText {
  readonly key: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

export function checkComplete(parts: readonly CheckedText[], secrecyNote: string): Refusal | null {
  const open = parts.flatMap(({ key, text, decisions }) =>
    openDetails(text, decisions).map(({ kind, start, end }) => ({ key, kind, start, end })),
  );
  if (open.length > 0) return refuse('private-details-open', { count: open.length }, { details: open });
  const hints = parts.flatMap(({ text, decisions }) => findSecrecyHints(releasedText(text, decisions)));
  if (hints.length > 0 && secrecyNote.length < 2) return refuse('secrecy-unanswered', { count: hints.length });
  return null;
}

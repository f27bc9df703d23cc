// What may be shown: every private detail answered, words of secrecy explained, a second person at the door.
import { type Refusal, refuse } from '#platform/errors';
import {
  findPrivateDetails,
  findSecrecyHints,
  maskOf,
  maskPrivateDetails,
  type PrivateDetail,
} from '#platform/privacy';
import type { Decision, FoundInText } from './contract.ts';

export const releasedBySecond = ({ isOwnCheck }: { readonly isOwnCheck: boolean }): Refusal | null =>
  isOwnCheck ? refuse('release-needs-second-person') : null;

export const checkStillHolds = ({
  hasChangedSinceCheck,
}: {
  readonly hasChangedSinceCheck: boolean;
}): Refusal | null => (hasChangedSinceCheck ? refuse('check-outdated') : null);

export const somethingIsPublic = ({ isPublic }: { readonly isPublic: boolean }): Refusal | null =>
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

/** Before anybody has decided, everything found is hidden. */
export const allHidden = (text: string): Decision[] =>
  findPrivateDetails(text).map(({ kind, start, end }) => ({ kind, start, end, decision: 'masked', reason: '' }));

export const lookThrough = (text: string): FoundInText => ({
  details: findPrivateDetails(text).map((detail) => ({
    ...detail,
    mask: maskOf(detail.kind, text.slice(detail.start, detail.end)),
  })),
  hints: findSecrecyHints(text),
});

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

// Pure rules of the sign-in: when a code counts, what a late message of a phone is worth, late and left early.
import { type Refusal, refuse } from '#platform/errors';

/** When people may sign in, and how. */
export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export interface Acceptance {
  /** After it has left the screen, a code still counts for so long. */
  readonly codeSeconds: number;
  /** A phone without a network may send what it scanned for so long. */
  readonly heldHours: number;
}

export interface Scanned {
  /** When the code came onto the hall screen, and left it. */
  readonly shownFrom: Date;
  readonly shownUntil: Date;
  /** The phone says that it had no network when it scanned. */
  readonly wasHeld: boolean;
}

export interface Counted {
  readonly signedInAt: Date;
  readonly isReceivedLate: boolean;
}

const minutes = (count: number) => count * 60_000;
const hours = (count: number) => count * 3_600_000;
/** Two processes of one house may differ by so much. */
const clockToleranceMilliseconds = 5_000;

export function isOpen(moment: Date, { opensAt, closesAt }: Window): Refusal | null {
  if (moment < opensAt) return refuse('sign-in-not-open', { opensAt: opensAt.toISOString() });
  if (moment > closesAt) return refuse('sign-in-over', { closedAt: closesAt.toISOString() });
  return null;
}

/** The span in which the code stood on the screen decides, never the phone's clock. */
export function countedAt(scanned: Scanned, now: Date, acceptance: Acceptance): Counted | Refusal {
  const { shownFrom, shownUntil, wasHeld } = scanned;
  if (shownFrom.getTime() > now.getTime() + clockToleranceMilliseconds) return refuse('sign-in-code-ahead');
  const age = now.getTime() - shownUntil.getTime();
  if (age <= acceptance.codeSeconds * 1000) {
    const within = Math.min(Math.max(now.getTime(), shownFrom.getTime()), shownUntil.getTime());
    return { signedInAt: new Date(within), isReceivedLate: false };
  }
  if (!wasHeld) return refuse('sign-in-code-expired', { seconds: acceptance.codeSeconds });
  if (age > hours(acceptance.heldHours)) return refuse('sign-in-code-too-old', { hours: acceptance.heldHours });
  return { signedInAt: shownFrom, isReceivedLate: true };
}

export interface Beginning {
  readonly startsAt: Date;
  readonly lateAfterMinutes: number;
}

export const isLate = (signedInAt: Date, { startsAt, lateAfterMinutes }: Beginning): boolean =>
  signedInAt.getTime() > startsAt.getTime() + minutes(lateAfterMinutes);

export const arrivalOf = (signedInAt: Date, beginning: Beginning): 'present' | 'late' =>
  isLate(signedInAt, beginning) ? 'late' : 'present';

/** Whoever signs out in the last minutes has stayed to the end. */
export const leftEarly = (signedOutAt: Date | null, endsAt: Date, graceMinutes: number): boolean =>
  signedOutAt !== null && signedOutAt.getTime() < endsAt.getTime() - minutes(graceMinutes);

export interface Quorum {
  readonly called: number;
  readonly present: number;
}

export const quorumRules = ['none', 'more-than-half', 'two-thirds'] as const;
export type QuorumRule = (typeof quorumRules)[number];

/** How many must be there; null where nothing is asked. */
export function quorumOf(called: number, rule: QuorumRule): number | null {
  if (rule === 'none') return null;
  return rule === 'more-than-half' ? Math.floor(called / 2) + 1 : Math.ceil((called * 2) / 3);
}

const shownMilliseconds = 10_000;
/** How long a code stands on the screen. */
export const shownIn = (shownFrom: Date): Pick<Scanned, 'shownFrom' | 'shownUntil'> => ({
  shownFrom,
  shownUntil: new Date(shownFrom.getTime() + shownMilliseconds),
});

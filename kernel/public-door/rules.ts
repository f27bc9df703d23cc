// Pure rules of the door: how often one address comes through, and how often somebody may be wrong.
import { type Refusal, refuse } from '#platform/errors';

export interface Coming {
  readonly isPuzzleSolved: boolean;
  readonly hasSolution: boolean;
  readonly secondsTaken: number;
  /** Taken in from this address in the last hour. */
  readonly takenInTheHour: number;
}

export interface DoorLimits {
  readonly mostInAnHour: number;
  /** For those whose browser runs no script, and so solved nothing. */
  readonly mostWithoutPuzzle: number;
  readonly minimumSeconds: number;
}

export function mayEnter(coming: Coming, limits: DoorLimits): Refusal | null {
  if (coming.hasSolution && !coming.isPuzzleSolved) return refuse('puzzle-unsolved');
  const most = coming.isPuzzleSolved ? limits.mostInAnHour : limits.mostWithoutPuzzle;
  if (coming.takenInTheHour >= most) return refuse('door-too-often', { most });
  const isHasty = !coming.isPuzzleSolved && coming.secondsTaken < limits.minimumSeconds;
  return isHasty ? refuse('sent-too-fast', { seconds: limits.minimumSeconds }) : null;
}

export interface Trying {
  readonly wrongFromHere: number;
  readonly wrongFromAnywhere: number;
}

export interface CodeLimits {
  readonly mostWrongFromHere: number;
  readonly mostWrongFromAnywhere: number;
}

/** When everybody guesses at once, only who has guessed before is turned away: a right code stays good. */
export function mayTryCode({ wrongFromHere, wrongFromAnywhere }: Trying, limits: CodeLimits): Refusal | null {
  const isBusy = wrongFromAnywhere >= limits.mostWrongFromAnywhere && wrongFromHere > 0;
  return wrongFromHere >= limits.mostWrongFromHere || isBusy ? refuse('codes-too-often') : null;
}

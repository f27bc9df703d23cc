// Pure rules of matters raised.
import { type Refusal, refuse } from '#platform/errors';

export interface MatterFacts {
  /** It went into a clue or a proposal; null when it did not. The case is null until the clue has been received. */
  readonly turnedInto: { readonly kind: string; readonly caseId: string | null; readonly title: string } | null;
}

/** One matter becomes one clue or one proposal; who asks again is led to the first. */
export const canBeTurned = ({ turnedInto }: MatterFacts): Refusal | null =>
  turnedInto ? refuse('matter-turned-already', { title: turnedInto.title }, turnedInto) : null;

export const isNotOfTomorrow = (day: string, today: string, code: string): Refusal | null =>
  day > today ? refuse(code) : null;

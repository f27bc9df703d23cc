// Pure rules of instructions: what the author reads is looked at by another than whoever handed the matter out; who reads the words.
import { type Refusal, refuse } from '#platform/errors';
import type { SecrecyClass } from '../contract/levels.ts';

export interface InstructionFacts {
  /** The asker handed it to the unit. */
  readonly hasTransferred: boolean;
}

export const clearedBySecond = ({ hasTransferred }: InstructionFacts): Refusal | null =>
  hasTransferred ? refuse('instruction-needs-second-person') : null;

interface DueFacts {
  readonly dueOn: string;
  readonly today: string;
  /** The longest that a unit may be given. */
  readonly latest: string;
}

export function dueProblem({ dueOn, today, latest }: DueFacts): Refusal | null {
  if (dueOn <= today) return refuse('instruction-due-past', { today });
  return dueOn > latest ? refuse('instruction-due-too-late', { latest }) : null;
}

interface Reader {
  readonly isLeaderOfDesk: boolean;
  readonly isOfficer: boolean;
  readonly hasRecorded: boolean;
  readonly isUnit: boolean;
  readonly isAuthor: boolean;
}

interface ReadingFacts {
  readonly secrecy: SecrecyClass;
  readonly showsText: boolean;
  /** Settings: whether officers read every text, what authors learn. */
  readonly officersRead: boolean;
  readonly authorsLearn: AuthorsLearn;
}
export type AuthorsLearn = 'nothing' | 'existence' | 'openText';

/** Named roles alone read the very words; a restricted one also hides from officers who did not record it. */
export function readsText(reader: Reader, { secrecy, showsText, officersRead, authorsLearn }: ReadingFacts): boolean {
  if (reader.isLeaderOfDesk || reader.hasRecorded) return true;
  if (reader.isOfficer && officersRead && secrecy !== 'restricted') return true;
  if (reader.isUnit && showsText) return true;
  return reader.isAuthor && secrecy === 'open' && authorsLearn === 'openText';
}

export const authorsAreTold = (authorsLearn: AuthorsLearn): boolean => authorsLearn !== 'nothing';

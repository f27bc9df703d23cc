// Pure rules of what goes up and comes back: dates in their order, levels above one's own.
import { type Refusal, refuse } from '#platform/errors';
import type { Level } from '../contract/levels.ts';

export type CommitteeStands = 'county' | 'city' | 'province' | 'nation';
const order: readonly CommitteeStands[] = ['county', 'city', 'province', 'nation'];
const rankOf = (level: CommitteeStands): number => order.indexOf(level);

export const isAbove = (level: CommitteeStands, own: CommitteeStands): boolean => rankOf(level) > rankOf(own);

interface Dated {
  readonly issuedOn: string | null;
  readonly today: string;
}

interface SendingFacts extends Dated {
  readonly level: CommitteeStands;
  readonly own: CommitteeStands;
  readonly sentOn: string;
  readonly receiver: string;
}

export function sendingProblem(facts: SendingFacts): Refusal | null {
  const { level, own, sentOn, issuedOn, today, receiver } = facts;
  if (!isAbove(level, own)) return refuse('upward-level-not-above');
  if (receiver.length < 2) return refuse('upward-receiver-missing');
  if (sentOn > today) return refuse('upward-in-future', { today });
  return issuedOn === null || sentOn < issuedOn
    ? refuse('upward-before-release', { issuedOn: issuedOn ?? today })
    : null;
}

interface AdoptionFacts extends Dated {
  readonly level: Level;
  readonly own: CommitteeStands;
  readonly adoptedOn: string;
  /** The first day it went to anybody above; null when it never did. */
  readonly firstSentOn: string | null;
}

/** Not before it was released, not before it was sent, not tomorrow; above one's own level only what was sent up. */
export function adoptionProblem(facts: AdoptionFacts): Refusal | null {
  const { level, own, adoptedOn, issuedOn, firstSentOn, today } = facts;
  if (adoptedOn > today) return refuse('adoption-in-future', { today });
  if (issuedOn === null || adoptedOn < issuedOn) {
    return refuse('adoption-before-release', { issuedOn: issuedOn ?? today });
  }
  if (level === 'own' || level === own) return null;
  if (!isAbove(level, own)) return refuse('adoption-level-below');
  if (firstSentOn === null) return refuse('adoption-not-sent-up');
  return adoptedOn < firstSentOn ? refuse('adoption-before-sending', { sentOn: firstSentOn }) : null;
}

interface InstructionFacts extends Dated {
  readonly givenOn: string;
}

export function instructionProblem({ givenOn, issuedOn, today }: InstructionFacts): Refusal | null {
  if (givenOn > today) return refuse('instruction-in-future', { today });
  return issuedOn === null || givenOn < issuedOn
    ? refuse('instruction-before-release', { issuedOn: issuedOn ?? today })
    : null;
}

// Pure rules of public matters: two people for each answer and each appeal, one supplement, one appeal, two rounds.
import { type Refusal, refuse } from '#platform/errors';
import type { CitizenResponse } from '../contract/vocabulary.ts';

export interface MatterFacts {
  readonly actorId: string | null;
  readonly hasContact: boolean;
  /** Who wrote the answer that waits; null where the unit wrote it. */
  readonly drafterId: string | null;
  readonly abuserId: string | null;
  readonly hasSupplement: boolean;
  readonly hasAppealed: boolean;
  /** What the citizen said of the answer of this round. */
  readonly response: CitizenResponse | null;
  readonly turnedInto: { readonly title: string } | null;
}

export const mostRounds = 2;

export const isSecondPerson = ({ drafterId, actorId }: MatterFacts): Refusal | null =>
  drafterId !== null && drafterId === actorId ? refuse('answer-of-ones-own') : null;

export const isOtherPerson = ({ abuserId, actorId }: MatterFacts): Refusal | null =>
  abuserId !== null && abuserId === actorId ? refuse('appeal-against-oneself') : null;

export const canSupplement = ({ hasSupplement }: MatterFacts): Refusal | null =>
  hasSupplement ? refuse('supplemented-already') : null;

export const canAppeal = ({ hasAppealed }: MatterFacts): Refusal | null =>
  hasAppealed ? refuse('appealed-already') : null;

export const canRespond = ({ response }: MatterFacts): Refusal | null =>
  response ? refuse('responded-already') : null;

export const holdsContact = ({ hasContact }: MatterFacts): Refusal | null =>
  hasContact ? null : refuse('matter-without-contact');

/** One matter becomes one report or one clue. */
export const canBeTurned = ({ turnedInto }: MatterFacts): Refusal | null =>
  turnedInto ? refuse('public-matter-turned-already', { title: turnedInto.title }) : null;

/** Not satisfied opens one more round; after that the matter rests, with what was said. */
export const afterResponse = (response: CitizenResponse, round: number): 'settled' | 'in-hand' =>
  response === 'not' && round < mostRounds ? 'in-hand' : 'settled';

const longestTitle = 28;

/** The first sentence, as the list shows it until an officer gives a better name. */
export function titleOf(text: string): string {
  const [first = ''] = text.trim().split(/[\n。！？!?]/u);
  const letters = [...first.trim()];
  return letters.length > longestTitle ? `${letters.slice(0, longestTitle).join('')}…` : letters.join('') || '群众事项';
}

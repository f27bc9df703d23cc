// Who rated what, and who was asked and kept silent.
import type { UndertakingView } from '../contract.ts';
import type { Undertaking } from '../undertaking.ts';
import type { Handling } from './read-handling.ts';
import type { HandlingReader } from './reader.ts';

export interface RatingsWanted {
  readonly one: Undertaking;
  readonly handling: Handling;
  readonly proposerIds: readonly string[];
  readonly reader: HandlingReader;
}

/** Silence is shown for every delivered round: who was asked and has not answered. */
export function ratingViews({ one, handling, proposerIds, reader }: RatingsWanted): UndertakingView['ratings'] {
  if (!reader.isConcerned) return [];
  const rounds = handling.replies
    .filter((reply) => reply.undertakingId === one.id && reply.deliveredAt !== null)
    .map((reply) => reply.round);
  return rounds.flatMap((round) => {
    const given = handling.ratings.filter((rating) => rating.undertakingId === one.id && rating.round === round);
    const isOpen = one.state === 'delivered' && one.round === round;
    const hasRated = given.some(({ personId }) => personId === reader.ratesAs);
    const isBackToBack = reader.ratesAs !== null && isOpen && !hasRated;
    const shown = isBackToBack ? [] : given;
    return proposerIds.map((personId) => {
      const rating = shown.find((candidate) => candidate.personId === personId);
      return {
        personId,
        personName: handling.persons.get(personId)?.name ?? '',
        round,
        process: rating?.process ?? null,
        result: rating?.result ?? null,
        reason: rating?.reason ?? '',
        at: rating?.at.toISOString() ?? null,
      };
    });
  });
}

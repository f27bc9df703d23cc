// The facts of one undertaking from what was read for the whole case, without a further question.
import type { QueryContext } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import type { UndertakingFacts } from '../facts.ts';
import { factsOf } from '../facts-of.ts';
import type { UndertakenKind } from '../undertaken-kind.ts';
import type { Undertaking } from '../undertaking.ts';
import type { Handling } from './read-handling.ts';

export interface KnownOfCase {
  readonly handling: Handling;
  readonly kind: UndertakenKind;
  readonly recommendationIds: readonly string[];
}

/** Consultations count for the round since the reply before was delivered. */
function consultationsThisRound(one: Undertaking, handling: Handling): number {
  const delivered = handling.replies
    .filter((reply) => reply.undertakingId === one.id && reply.round < one.round)
    .map((reply) => reply.deliveredAt?.getTime() ?? 0);
  const since = Math.max(0, ...delivered);
  return handling.consultations.filter(
    (record) => record.undertaking_id === one.id && record.recorded_at.getTime() >= since,
  ).length;
}

export function factsOfHandling(context: QueryContext, one: Undertaking, known: KnownOfCase): UndertakingFacts {
  const { handling, kind, recommendationIds } = known;
  const person = actingPersonId(context.actor);
  const isOfOne = (row: { undertaking_id: string }) => row.undertaking_id === one.id;
  return factsOf(context, {
    undertaking: one,
    siblings: handling.undertakings,
    kind,
    clocks: handling.clocks,
    reply: handling.replies.find((reply) => reply.undertakingId === one.id && reply.round === one.round) ?? null,
    recommendationIds,
    consultationsThisRound: consultationsThisRound(one, handling),
    hasPendingExtension: handling.extensions.some((row) => isOfOne(row) && row.state === 'requested'),
    hasRated: handling.ratings.some(
      (rating) => rating.undertakingId === one.id && rating.round === one.round && rating.personId === person,
    ),
  });
}

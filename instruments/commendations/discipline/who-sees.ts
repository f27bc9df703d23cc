// Named roles and the member concerned; for everybody else there is no such thing.
import type { Act, Query, QueryContext } from '#kernel/acts';
import { type Actor, type Capacity, generalCapacities, hasRole, isSystem } from '#kernel/permissions';
import { refuse } from '#platform/errors';

export const namedRoles = ['secretary-general', 'chairpersons-council', 'member-affairs-officer'] as const;

export const isNamed = (actor: Actor): boolean =>
  actor.onBehalfOf === null && (isSystem(actor) || hasRole(actor, namedRoles));

/** Whom it concerns meets it as that alone, whatever they are besides. */
export function capacitiesOn(actor: Actor, personId: string): Set<Capacity> | null {
  if (actor.personId === personId) return actor.onBehalfOf === null ? new Set(['concerned']) : null;
  return isNamed(actor) ? generalCapacities(actor) : null;
}

/** Not even a refusal says that there is something. */
export const hiddenAct = (act: Act): Act => ({
  ...act,
  async run(context, envelope) {
    return isNamed(context.actor) ? act.run(context, envelope) : refuse('not-found');
  },
});

export const hiddenQuery = (query: Query): Query => ({
  ...query,
  async ask(context: QueryContext, parameters: unknown) {
    return isNamed(context.actor) ? query.ask(context, parameters) : refuse('not-found');
  },
});

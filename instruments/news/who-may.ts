// Who writes, who checks, who releases; and of which gatherings somebody may tell.
import { type Actor, capacitiesAnywhere, hasRole, type Role } from '#kernel/permissions';

export const writers = ['member-affairs-officer', 'study-secretary', 'proposal-officer', 'body-officer'] as const;
export const checkers = ['member-affairs-officer', 'proposal-officer'] as const;
export const releasers = ['secretary-general', 'proposal-committee-head', 'chairpersons-council'] as const;
export const newsOffice: readonly Role[] = [...writers, ...releasers];

export const newsCapacities = (actor: Actor) => capacitiesAnywhere(actor);

/** A body's officer tells of the body's own; the offices of the committee of everything. */
export const mayTellOf = (actor: Actor, hostBodyId: string | null): boolean =>
  hasRole(actor, ['member-affairs-officer', 'study-secretary', 'proposal-officer']) ||
  (hostBodyId !== null && actor.roles.some(({ role, bodyId }) => role === 'body-officer' && bodyId === hostBodyId));

// Who acts: one signed-in person with everything that decides what they may do.
import type { Role } from './roles.ts';

export interface RoleHolding {
  readonly role: Role;
  readonly bodyId: string | null;
  readonly unitId: string | null;
}

export interface Seat {
  readonly id: string;
  readonly termId: string;
  readonly sectorId: string | null;
  readonly isStanding: boolean;
}

export interface Placement {
  readonly bodyId: string;
  readonly post: string;
}

export interface Actor {
  readonly tenantId: string;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly roles: readonly RoleHolding[];
  readonly seat: Seat | null;
  readonly placements: readonly Placement[];
  /** Set when a member of staff acts for somebody; written into the event and shown to that person. */
  readonly onBehalfOf: { readonly personId: string; readonly name: string } | null;
  /** Anybody at all, without a sign-in: holds no role and no seat. */
  readonly isPublic?: true;
}

/** The software itself: clocks, reminders, the closing of what is answered. */
export function systemActor(tenantId: string): Actor {
  return {
    tenantId,
    accountId: null,
    personId: null,
    name: '',
    roles: [],
    seat: null,
    placements: [],
    onBehalfOf: null,
  };
}

/** A citizen at the committee's public door; the record names nobody. */
export const publicActor = (tenantId: string): Actor => ({ ...systemActor(tenantId), name: '公众', isPublic: true });

export const isSystem = (actor: Actor): boolean => actor.personId === null && !actor.isPublic;

export const hasRole = (actor: Actor, wanted: readonly Role[]): boolean =>
  actor.roles.some((holding) => wanted.includes(holding.role));

export const unitsOf = (actor: Actor): string[] => [
  ...new Set(actor.roles.flatMap((holding) => (holding.unitId ? [holding.unitId] : []))),
];

/** Bodies for which the actor may speak: as convenor or as keeper of the seal. */
export const bodiesSpokenFor = (actor: Actor): string[] => [
  ...new Set(actor.roles.flatMap((holding) => (holding.bodyId ? [holding.bodyId] : []))),
];

/** The person in whose name the act counts. */
export const actingPersonId = (actor: Actor): string | null => actor.onBehalfOf?.personId ?? actor.personId;

// In what capacity somebody meets a case: a role of the house, a seat, or a relation to this one case.
import { type Actor, hasRole, isSystem } from './actor.ts';
import { type Role, roleNames } from './roles.ts';

/** Relations to a case are declared by the instruments; `system` is the software, `member` any seat of the term,
 * `public` anybody without a sign-in. */
export type Capacity = Role | 'system' | 'member' | 'public' | (string & {});

export type Capacities = ReadonlySet<Capacity>;

/** What the actor is anywhere in the committee; unit and body roles count only through a relation. */
export function generalCapacities(actor: Actor): Set<Capacity> {
  const capacities = new Set<Capacity>();
  if (actor.isPublic) return capacities.add('public');
  if (isSystem(actor)) capacities.add('system');
  if (actor.seat) capacities.add('member');
  for (const role of roleNames) {
    const scoped = actor.roles.some((holding) => holding.role === role && (holding.unitId || holding.bodyId));
    if (!scoped && hasRole(actor, [role])) capacities.add(role);
  }
  return capacities;
}

/** What the actor is in any body or unit too: for what begins without a relation, such as writing a new paper. */
export function capacitiesAnywhere(actor: Actor): Set<Capacity> {
  return new Set([...generalCapacities(actor), ...actor.roles.map(({ role }) => role)]);
}

/** The unit roles the actor holds in one unit. */
export function capacitiesInUnit(actor: Actor, unitId: string): Capacity[] {
  return actor.roles.filter((holding) => holding.unitId === unitId).map((holding) => holding.role);
}

export const meets = (capacities: Capacities, wanted: readonly Capacity[]): boolean =>
  wanted.some((capacity) => capacities.has(capacity));

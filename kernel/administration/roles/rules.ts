// Who may hold what beside what: three administrators do not overlap, and none of them does office work (GB/T 22239).
import { administratorRoles, type Role, roles } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';

export interface RoleWish {
  readonly role: string;
  readonly bodyId: string | null;
  readonly unitId: string | null;
}

export interface Holding {
  readonly role: Role;
  readonly bodyId: string | null;
  readonly unitId: string | null;
}

export const isRole = (word: string): word is Role => Object.hasOwn(roles, word);
export const isAdministrator = (role: Role): boolean => administratorRoles.some((one) => one === role);

function scopeProblem(role: Role, { bodyId, unitId }: RoleWish): Refusal | null {
  const { scope } = roles[role];
  if (scope === 'unit' && (!unitId || bodyId)) return refuse('role-needs-unit');
  if (scope === 'body' && (!bodyId || unitId)) return refuse('role-needs-body');
  return scope === 'tenant' && (bodyId || unitId) ? refuse('role-takes-no-place') : null;
}

function overlap(role: Role, held: readonly Holding[]): Refusal | null {
  const others = held.map((holding) => holding.role).filter((one) => one !== role);
  if (isAdministrator(role)) {
    if (others.some(isAdministrator)) return refuse('administrators-overlap');
    return others.length > 0 ? refuse('administrator-beside-office') : null;
  }
  return others.some(isAdministrator) ? refuse('administrator-beside-office') : null;
}

/** Why the wish cannot be granted, or null. */
export function grantProblem(wish: RoleWish, held: readonly Holding[]): Refusal | null {
  if (!isRole(wish.role)) return refuse('role-unknown', { role: wish.role });
  const { role } = wish;
  const misplaced = scopeProblem(role, wish);
  if (misplaced) return misplaced;
  const isHeld = held.some((one) => one.role === role && one.bodyId === wish.bodyId && one.unitId === wish.unitId);
  return isHeld ? refuse('role-held-already') : overlap(role, held);
}

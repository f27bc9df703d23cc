// Who organises, who decides on leave, who sees: said once for acts and questions alike.
import type { GatheringKind, RollEntry } from '#kernel/gatherings';
import { type Actor, type Capacity, generalCapacities, hasRole, isSystem } from '#kernel/permissions';
import type { ActivityState } from './contract/vocabulary.ts';
import { isStudyKind, kindRules } from './kinds.ts';

/** What decides about an activity: its kind and the body that holds it. */
export interface Held {
  readonly kind: GatheringKind;
  readonly hostBodyId: string | null;
}

/** The office for members' affairs and the secretary-general look after every activity. */
export const isActivityOffice = (actor: Actor): boolean =>
  isSystem(actor) || hasRole(actor, ['member-affairs-officer', 'secretary-general']);

export const isHeadOf = (actor: Actor, bodyId: string | null): boolean =>
  bodyId !== null &&
  actor.roles.some((held) => held.bodyId === bodyId && (held.role === 'body-officer' || held.role === 'convenor'));

export const mayOrganise = (actor: Actor, { kind, hostBodyId }: Held): boolean =>
  isActivityOffice(actor) || isHeadOf(actor, hostBodyId) || (isStudyKind(kind) && hasRole(actor, ['study-secretary']));

/** Domain 6.3: by kind. Where no body holds it, the office for members' affairs decides. */
export function mayDecideLeave(actor: Actor, { kind, hostBodyId }: Held): boolean {
  switch (kindRules[kind].leave) {
    case 'chair':
      return hasRole(actor, ['chairpersons-council']);
    case 'secretary-general':
      return hasRole(actor, ['secretary-general']);
    case 'study-secretary':
      return hasRole(actor, ['study-secretary']);
    default:
      return hostBodyId === null ? hasRole(actor, ['member-affairs-officer']) : isHeadOf(actor, hostBodyId);
  }
}

/** Roles all of whose holders may act on it besides the heads of its body. */
export const readsAll = (actor: Actor): boolean => isActivityOffice(actor) || hasRole(actor, ['chairpersons-council']);

export function seesActivity(
  actor: Actor,
  { held, state, own }: { held: Held; state: ActivityState; own: Pick<RollEntry, 'noticedAt'> | null },
): boolean {
  if (readsAll(actor) || mayOrganise(actor, held)) return true;
  return own !== null && own.noticedAt !== null && state !== 'draft';
}

export function activityCapacities(actor: Actor, held: Held, isCalled: boolean): Set<Capacity> {
  const capacities = generalCapacities(actor);
  if (mayOrganise(actor, held) && !isSystem(actor)) capacities.add('organiser');
  if (mayDecideLeave(actor, held)) capacities.add('leave-approver');
  if (isActivityOffice(actor) && !isSystem(actor)) capacities.add('office');
  if (isCalled) capacities.add('called');
  return capacities;
}

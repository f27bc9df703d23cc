// Who may see a case, as one predicate for lists, searches, counts and single reads alike.
import { type Actor, bodiesSpokenFor, committeeOfficeRoles, hasRole, isSystem, unitsOf } from '#kernel/permissions';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from '#platform/database';
import type { Audience } from './case-record.ts';
import type { CaseTables } from './tables.ts';

const informationRoles = [
  ...(['information-officer', 'information-head', 'secretary-general', 'chairpersons-council'] as const),
];
const fileKeeperRoles = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'] as const;

/** Audiences open to the actor without being named on the case; the software itself sees what it works on. */
export function audiencesOf(actor: Actor): Audience[] {
  if (isSystem(actor)) return ['parties', 'members-office', 'information-office', 'office', 'members', 'public'];
  const audiences: Audience[] = ['public'];
  if (actor.seat || hasRole(actor, ['supervision-officer', 'member-affairs-officer', 'study-secretary']))
    audiences.push('members');
  if (hasRole(actor, committeeOfficeRoles)) audiences.push('members', 'office');
  if (hasRole(actor, fileKeeperRoles)) audiences.push('members-office');
  if (hasRole(actor, informationRoles)) audiences.push('members', 'information-office');
  return [...new Set(audiences)];
}

/** The ids under which the actor may be named on a case. */
export const partyIdsOf = (actor: Actor): string[] => [
  ...(actor.personId ? [actor.personId] : []),
  ...(actor.onBehalfOf ? [actor.onBehalfOf.personId] : []),
  ...unitsOf(actor),
  ...bodiesSpokenFor(actor),
];

/** `where(visibleTo(actor))` on a query over `case`. */
export function visibleTo(actor: Actor) {
  const audiences = audiencesOf(actor);
  const partyIds = partyIdsOf(actor);
  return (where: ExpressionBuilder<CaseTables, 'case'>): Expression<SqlBool> => {
    const open = where('case.audience', 'in', audiences);
    if (partyIds.length === 0) return open;
    const named = sql<SqlBool>`exists (select from case_party where case_party.tenant_id = "case".tenant_id
      and case_party.case_id = "case".id and case_party.party_id = any(${partyIds}::uuid[]))`;
    return where.or([open, named]);
  };
}

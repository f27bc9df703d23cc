// What a list is narrowed down to, as conditions on `case` joined with `proposal`.
import { expressionBuilder } from 'kysely';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { type Actor, actingPersonId, unitsOf } from '#kernel/permissions';
import { foundBy } from '#kernel/search';
import { type Expression, type SqlBool, sql } from '#platform/database';
import { type ListParameters, proposalStates } from '../contract.ts';
import { type Asking, isTurnOf } from './turn-condition.ts';

export type ListFilters = Omit<ListParameters, 'sort' | 'cursor' | 'limit'>;
export type Condition = Expression<SqlBool>;

const condition = sql<SqlBool>;
const onCase = () => expressionBuilder<CaseTables, 'case'>();

/** Proposals of this committee that the actor may see, joined as every list joins them. */
export const fromProposals = sql`from "case"
  join proposal on proposal.tenant_id = "case".tenant_id and proposal.case_id = "case".id`;

export const isSeenBy = (actor: Actor): Condition => condition`"case".tenant_id = app.tenant_id()
  and "case".kind = 'proposal' and ${visibleTo(actor)(onCase())}`;

/** The letter of the last delivered reply; an imported proposal brings its own. */
export const classLetter = sql<string | null>`coalesce((select reply.class_letter from reply
  where reply.tenant_id = "case".tenant_id and reply.case_id = "case".id and reply.delivered_at is not null
  order by reply.delivered_at desc, reply.id desc limit 1), proposal.class_letter)`;

const namedOn = (ids: readonly string[], relations?: readonly string[]): Condition =>
  condition`"case".id in (select party.case_id from case_party party where party.tenant_id = app.tenant_id()
    and party.party_id = any(${[...ids]}::uuid[])
    and (${relations === undefined} or party.relation = any(${[...(relations ?? [])]}::text[])))`;

function mine(asking: Asking, wanted: NonNullable<ListFilters['mine']>): Condition {
  const { actor } = asking;
  const person = actingPersonId(actor);
  if (wanted === 'turn') return isTurnOf(asking);
  if (wanted === 'unit') return namedOn(unitsOf(actor));
  return namedOn(person ? [person] : [], wanted === 'invited' ? ['invited'] : ['lead-proposer', 'proposer']);
}

/** Unknown names among the states are passed over; what was thrown away shows only when asked for. */
function inStates(states: string | undefined): Condition {
  if (!states) return condition`"case".state <> 'discarded'`;
  const known = states.split(',').filter((state) => (proposalStates as readonly string[]).includes(state));
  return condition`"case".state = any(${known}::text[])`;
}

const byUnit = (unitId: string): Condition => condition`exists (select from undertaking u
  where u.tenant_id = "case".tenant_id and u.case_id = "case".id and u.unit_id = ${unitId}
    and u.state not in ('proposed', 'transferred'))`;

export function conditionsOf(asking: Asking, filters: ListFilters): Condition[] {
  const { sessionId, categoryId, unitId, occasion, kind, classLetter: letter, words } = filters;
  const isLate = condition`"case".due_on < ${asking.today}::date and "case".turn is not null`;
  const optional: (Condition | false | undefined | '' | null)[] = [
    filters.mine && mine(asking, filters.mine),
    sessionId && condition`"case".session_id = ${sessionId}`,
    categoryId &&
      condition`"case".category_id in (select c.id from proposal_category c
      where c.tenant_id = app.tenant_id() and ${categoryId}::uuid in (c.id, c.parent_id))`,
    unitId && byUnit(unitId),
    occasion && condition`proposal.occasion = ${occasion}`,
    kind && condition`proposal.kind = ${kind}`,
    letter && condition`${classLetter} = ${/^[A-Z]$/.test(letter) ? letter : null}`,
    filters.isLate && isLate,
    filters.isKey && condition`"case".is_key`,
    words?.trim() && foundBy(asking.actor, words)(onCase()),
  ];
  return [isSeenBy(asking.actor), inStates(filters.states), ...optional.filter((one) => !!one)];
}

export const all = (conditions: readonly Condition[]) => sql<SqlBool>`(${sql.join([...conditions], sql` and `)})`;

// The table of turns as a condition on `case`: each row finds its cases by an index, and their union is the answer.
import type { QueryContext } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { type Actor, actingPersonId, bodiesSpokenFor } from '#kernel/permissions';
import { type SqlBool, sql } from '#platform/database';
import { promisedSoonDays, type Turn, turnsFor, type UnitRole } from './turns.ts';

export type Asking = Pick<QueryContext, 'actor' | 'today'>;
type Condition = ReturnType<typeof sql<SqlBool>>;
type Cases = ReturnType<typeof sql>;

const here = (alias: string) => sql`${sql.raw(alias)}.tenant_id = app.tenant_id()`;
const within = (states: readonly string[]) => sql`any(${[...states]}::text[])`;
const holdingUnits = (actor: Actor, role: string): string[] =>
  actor.roles.flatMap((held) => (held.role === role && held.unitId ? [held.unitId] : []));

function namedCases(actor: Actor, relation: string): Cases {
  return sql`select party.case_id from case_party party where ${here('party')}
    and party.party_id = ${actingPersonId(actor)}::uuid and party.relation = ${relation}`;
}

function onCase(turn: Turn, actor: Actor): Cases {
  const standing = sql`select c.id from "case" c where ${here('c')} and c.kind = 'proposal'
    and c.state = ${within(turn.states)}`;
  if (turn.capacity === 'lead-proposer') {
    return sql`${standing} and c.id in (${namedCases(actor, 'lead-proposer')})
      and not (c.state = 'cosigning' and exists (select from proposal_signer s where ${here('s')} and s.case_id = c.id
        and s.state = 'invited'))`;
  }
  if (turn.capacity === 'invited-signer') return sql`${standing} and c.id in (${namedCases(actor, 'invited')})`;
  if (turn.capacity === 'body-keeper') {
    return sql`${standing} and exists (select from proposal p where ${here('p')} and p.case_id = c.id
      and p.kind = 'collective' and p.body_confirmed_at is null and p.body_id = any(${bodiesSpokenFor(actor)}::uuid[]))`;
  }
  return standing;
}

function onUndertaking(turn: Turn, actor: Actor): Cases {
  const jobs = sql`select u.case_id from undertaking u where ${here('u')} and u.state = ${within(turn.states)}`;
  if (turn.capacity === 'supervision-officer') return jobs;
  if (turn.capacity !== 'proposer') {
    return sql`${jobs} and u.unit_id = any(${holdingUnits(actor, turn.capacity)}::uuid[])`;
  }
  return sql`${jobs} and u.role <> 'co' and u.case_id in (${namedCases(actor, 'proposer')})
    and not exists (select from rating r where ${here('r')} and r.undertaking_id = u.id and r.round = u.round
      and r.person_id = ${actingPersonId(actor)}::uuid)`;
}

function onCountersignature(actor: Actor, role: UnitRole): Cases {
  return sql`select own.case_id from undertaking own
    join undertaking u on u.tenant_id = own.tenant_id and u.case_id = own.case_id and u.state = 'countersigning'
    join reply on reply.tenant_id = u.tenant_id and reply.undertaking_id = u.id and reply.round = u.round
    where ${here('own')} and own.unit_id = any(${holdingUnits(actor, role)}::uuid[]) and own.role = 'co'
      and own.state not in ('proposed', 'transferred')
      and not exists (select from countersignature given where ${here('given')} and given.reply_id = reply.id
        and given.co_undertaking_id = own.id and given.has_agreed)`;
}

function onCommitment(turn: Turn, { actor, today }: Asking): Cases {
  const promises = sql`select m.case_id from commitment m where ${here('m')} and m.state = ${within(turn.states)}`;
  if (turn.capacity === 'proposer') return sql`${promises} and m.case_id in (${namedCases(actor, 'proposer')})`;
  return sql`${promises} and m.unit_id = any(${holdingUnits(actor, turn.capacity)}::uuid[])
    and m.due_on <= ${addDays(today, promisedSoonDays)}::date`;
}

function casesOf(turn: Turn, asking: Asking): Cases {
  const { actor } = asking;
  if (turn.on === 'case') return onCase(turn, actor);
  if (turn.on === 'undertaking') return onUndertaking(turn, actor);
  if (turn.on === 'countersignature') return onCountersignature(actor, turn.capacity);
  if (turn.on === 'commitment') return onCommitment(turn, asking);
  return sql`select e.case_id from extension_request e where ${here('e')} and e.state = ${within(turn.states)}`;
}

/** True of the cases that wait for the actor's hand. */
export function isTurnOf(asking: Asking): Condition {
  const { actor } = asking;
  const found = turnsFor({
    hasPerson: actor.personId !== null,
    roles: actor.roles.map(({ role }) => role),
    speaksForBodies: bodiesSpokenFor(actor).length > 0,
  });
  if (found.length === 0) return sql<SqlBool>`false`;
  const union = sql.join(
    found.map((turn) => casesOf(turn, asking)),
    sql` union all `,
  );
  return sql<SqlBool>`"case".id in (${union})`;
}

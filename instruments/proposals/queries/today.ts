// The day's work in three stacks: what waits for my hand, what waits for others, what is new for me.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { partyIdsOf } from '#kernel/cases';
import { addDays } from '#kernel/deadlines';
import { actingPersonId, committeeOfficeRoles, hasRole } from '#kernel/permissions';
import { type SqlBool, sql } from '#platform/database';
import { type ProposalState, type Today, today } from '../contract.ts';
import { all, type Condition, conditionsOf, fromProposals } from './list-conditions.ts';
import { readItems } from './list-items.ts';
import type { ListSort } from './list-order.ts';
import { isTurnOf } from './turn-condition.ts';

const mostInStack = 20;
const freshForDays = 7;
/** For an office everything is its business; new is what came to an end or came back. */
const freshForOffice: readonly ProposalState[] = ['withdrawn', 'replied', 'tracking', 'closed'];

const condition = sql<SqlBool>;
const isOffice = ({ actor }: QueryContext) => hasRole(actor, [...committeeOfficeRoles, 'supervision-officer']);

function isMyBusiness(context: QueryContext): Condition {
  if (isOffice(context)) return condition`true`;
  return condition`"case".id in (select party.case_id from case_party party where party.tenant_id = app.tenant_id()
    and party.party_id = any(${partyIdsOf(context.actor)}::uuid[]))`;
}

/** Moved in the last days, and the last hand on it was somebody else's. */
function isFresh(context: QueryContext): Condition {
  const since = addDays(context.today, -freshForDays);
  const isRecent = condition`"case".updated_at >= ${since}::date`;
  const ofOffice = condition`"case".state = any(${[...freshForOffice]}::text[])`;
  const byAnother = condition`exists (select from event where event.tenant_id = "case".tenant_id
    and event.case_id = "case".id and event.sequence = "case".event_count
    and event.actor_person_id is distinct from ${actingPersonId(context.actor)}::uuid)`;
  return isOffice(context) ? all([isRecent, ofOffice, byAnother]) : all([isRecent, byAnother]);
}

type Stack = 'decide' | 'fresh' | 'waiting';

/** The stacks exclude one another, in this order. */
function stacksOf(context: QueryContext): Record<Stack, Condition> {
  const seen = [...conditionsOf(context, {}), isMyBusiness(context)];
  const isTurn = isTurnOf(context);
  const isNew = isFresh(context);
  const isWaitedFor = condition`"case".turn is not null`;
  return {
    decide: all([...conditionsOf(context, {}), isTurn]),
    fresh: all([...seen, condition`not ${isTurn}`, isNew]),
    waiting: all([...seen, condition`not ${isTurn}`, condition`not ${isNew}`, isWaitedFor]),
  };
}

async function countsOf({ tx, today: day }: QueryContext, stacks: Record<Stack, Condition>): Promise<Today['counts']> {
  const { rows } = await sql<Today['counts']>`select
      count(*) filter (where ${stacks.decide})::int as decide, count(*) filter (where ${stacks.fresh})::int as fresh,
      count(*) filter (where ${stacks.waiting})::int as waiting,
      count(*) filter (where ${stacks.decide} and "case".due_on < ${day}::date)::int as late
    ${fromProposals} where "case".tenant_id = app.tenant_id() and "case".kind = 'proposal'`.execute(tx);
  return rows[0] ?? {};
}

/** Four SQL queries. */
export const proposalToday = defineQuery({
  name: 'proposals.today',
  parameters: z.object({}),
  answer: today,
  async ask(context): Promise<Today> {
    const stacks = stacksOf(context);
    const read = async (stack: Stack, sort: ListSort) => {
      const found = await readItems(context, { conditions: [stacks[stack]], sort, limit: mostInStack });
      return found.map(({ item }) => item);
    };
    return {
      decide: await read('decide', 'due'),
      waiting: await read('waiting', 'due'),
      fresh: await read('fresh', 'updated'),
      counts: await countsOf(context, stacks),
    };
  },
});

// Two-way appraisals one may see, as rows: what is in, and, once disclosed, what it came to.
import type { QueryContext } from '#kernel/acts';
import { audiencesOf, partyIdsOf } from '#kernel/cases';
import { type SqlBool, sql } from '#platform/database';
import { gradeBounds } from '../../grade-bounds.ts';
import type { GradeBounds } from '../../grades.ts';
import type { Opinion } from '../appraisal.ts';
import { type Side, sides, type TwoWayItem, type TwoWayState } from '../contract.ts';
import { scoresOf } from '../scores.ts';
import { opinionsOf } from '../storage.ts';
import { type OwnRelations, ownSide } from './own-side.ts';

const condition = sql<SqlBool>;
export type Condition = ReturnType<typeof condition>;

export interface ItemRow extends OwnRelations {
  readonly id: string;
  readonly state: TwoWayState;
  readonly year: number;
  readonly closes_on: string;
  readonly is_disclosed: boolean;
  readonly proposal_id: string;
  readonly number: string | null;
  readonly title: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly renewed: 'asked' | 'given' | null;
  readonly is_advised: boolean;
}

/** `t` is the appraisal, `c` its case, `p` the proposal. */
export const fromAppraisals = sql`from two_way_appraisal t
  join "case" c on c.tenant_id = t.tenant_id and c.id = t.case_id
  join "case" p on p.tenant_id = t.tenant_id and p.id = t.proposal_id
  join unit on unit.tenant_id = t.tenant_id and unit.id = t.unit_id`;

export const isSeen = ({ actor }: QueryContext): Condition => {
  const open = condition`c.audience = any(${audiencesOf(actor)}::text[])`;
  const ids = partyIdsOf(actor);
  if (ids.length === 0) return open;
  return condition`(${open} or exists (select from case_party cp where cp.tenant_id = c.tenant_id and cp.case_id = c.id
    and cp.party_id = any(${ids}::uuid[])))`;
};

const isNamed = (relation: string, personId: string | null) =>
  sql`exists (select from case_party cp where cp.tenant_id = c.tenant_id and cp.case_id = c.id
    and cp.relation = ${relation} and cp.party_id = ${personId}::uuid)`;

const renewed = sql`case when t.renewed_reply_asked_at is null then null
  when exists (select from reply r where r.tenant_id = t.tenant_id and r.undertaking_id = t.undertaking_id
    and greatest(r.second_reply_at, r.delivered_at) > t.renewed_reply_asked_at) then 'given' else 'asked' end`;

export async function readRows(
  { tx, actor }: QueryContext,
  { where, limit }: { where: readonly Condition[]; limit: number },
): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`select t.case_id as id, c.state, t.year, t.closes_on,
      t.disclosed_at is not null as is_disclosed, t.proposal_id, p.number, p.title, t.unit_id,
      unit.name as unit_name, ${renewed} as renewed, t.advised_at is not null as is_advised,
      ${isNamed('appraising-proposer', actor.personId)} as is_lead,
      ${isNamed('appraising-co-signer', actor.personId)} as is_co_signer
    ${fromAppraisals} where ${sql.join([...where], sql` and `)}
    order by coalesce(p.number, ''), t.case_id limit ${limit}`.execute(tx);
  return rows;
}

const isInOf = (opinions: readonly Opinion[]): Record<Side, boolean> =>
  Object.fromEntries(sides.map((side) => [side, opinions.some((one) => one.side === side)])) as Record<Side, boolean>;

export function itemOf(
  context: Pick<QueryContext, 'actor' | 'today'>,
  { row, opinions, bounds }: { row: ItemRow; opinions: readonly Opinion[]; bounds: GradeBounds },
): TwoWayItem {
  const { handling, proposal } = row.is_disclosed ? scoresOf(opinions, bounds) : { handling: null, proposal: null };
  const isIn = isInOf(opinions);
  const side = ownSide(context.actor, row);
  const isOpen = row.state === 'open' && context.today <= row.closes_on;
  const awaits = isOpen && side !== null && !isIn[side] ? side : null;
  return {
    id: row.id,
    state: row.state,
    year: row.year,
    closesOn: row.closes_on,
    proposal: { id: row.proposal_id, number: row.number, title: row.title },
    unit: { id: row.unit_id, name: row.unit_name },
    isIn,
    awaits,
    handling,
    proposalScore: proposal,
    renewedReply: row.renewed,
    isAdvised: row.is_advised,
  };
}

export async function itemsOf(context: QueryContext, rows: readonly ItemRow[]): Promise<TwoWayItem[]> {
  const opinions = await opinionsOf(
    context.tx,
    rows.map(({ id }) => id),
  );
  const bounds = gradeBounds(context.settings);
  return rows.map((row) =>
    itemOf(context, { row, opinions: opinions.filter(({ caseId }) => caseId === row.id), bounds }),
  );
}

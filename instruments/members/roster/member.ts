// One member's page: seats and places over time, every change with its reason, telephone masked.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { type ChangeView, type MemberView, memberView } from '../contract/roster.ts';
import { deskReaders, mayMove, mayReadParty } from '../readers.ts';
import { maskedPhone } from './masked-phone.ts';

interface Row {
  id: string;
  name: string;
  work: string;
  phone: string | null;
  phoneFor: MemberView['phoneFor'];
  seats: MemberView['seats'];
  placements: MemberView['placements'];
  changes: (Omit<ChangeView, 'mayUndo'> & { number: number })[];
  lookUps: MemberView['lookUps'];
  branches: MemberView['branches'];
}

const seatFields = sql`jsonb_build_object('id', x.id, 'term', jsonb_build_object('id', t.id, 'name', t.name),
  'sector', case when b.id is null then null else jsonb_build_object('id', b.id, 'name', b.name) end,
  'isStanding', x.is_standing, 'from', x.starts_on, 'until', x.ends_on)`;
const placeFields = sql`jsonb_build_object('bodyId', b.id, 'name', b.name, 'kind', b.kind, 'post', x.post,
  'from', x.starts_on, 'until', x.ends_on)`;
const changeFields = sql`jsonb_build_object('id', x.id, 'number', x.number, 'kind', x.kind, 'body', b.name,
  'formerBody', f.name, 'post', x.post, 'formerPost', x.former_post, 'effectiveOn', x.effective_on,
  'reason', x.reason, 'by', x.by_name, 'at', x.at, 'undoneAt', x.undone_at)`;
const bodyJoin = sql`join body b on b.tenant_id = x.tenant_id and b.id = x.body_id`;

async function rowOf({ tx, today }: QueryContext, id: string): Promise<Row | undefined> {
  const own = sql`where x.tenant_id = p.tenant_id and x.person_id = p.id`;
  const { rows } = await sql<Row>`select p.id, p.name, concat_ws(' · ', p.employer, p.post) as work, p.phone,
      coalesce((select x.phone_for from member_preference x ${own}), 'nobody') as "phoneFor",
      (select jsonb_agg(${seatFields} order by x.starts_on desc, x.id) from seat x
        join term t on t.tenant_id = x.tenant_id and t.id = x.term_id
        left join body b on b.tenant_id = x.tenant_id and b.id = x.sector_id ${own}) as seats,
      coalesce((select jsonb_agg(${placeFields} order by x.starts_on desc, b.position, x.id) from placement x
        ${bodyJoin} ${own}), '[]') as placements,
      coalesce((select jsonb_agg(${changeFields} order by x.number desc) from placement_change x
        ${bodyJoin} left join body f on f.tenant_id = x.tenant_id and f.id = x.former_body_id ${own}), '[]') as changes,
      coalesce((select jsonb_agg(jsonb_build_object('by', x.by_name, 'reason', x.reason, 'at', x.at)
        order by x.at desc, x.id) from phone_look_up x ${own}), '[]') as "lookUps",
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name) from
        party_branch_member x join party_branch r on r.tenant_id = x.tenant_id and r.id = x.branch_id ${own}
          and (x.until_on is null or x.until_on >= ${today}::date)
          and (r.until_on is null or r.until_on >= ${today}::date)), '[]') as branches
    from person p where p.tenant_id = app.tenant_id() and p.id = ${id}`.execute(tx);
  return rows[0];
}

const iso = (moment: string): string => new Date(moment).toISOString();

/** One SQL query. */
export const memberQuery = defineQuery({
  name: 'members.member',
  parameters: z.object({ id: z.uuid() }),
  answer: memberView,
  who: deskReaders,
  async ask(context, { id }) {
    const { actor, today } = context;
    const row = await rowOf(context, id);
    if (!row?.seats) return refuse('not-found');
    const { phone, changes, branches, lookUps, ...rest } = row;
    const latest = changes.find(({ undoneAt }) => undoneAt === null)?.number;
    return {
      ...rest,
      phoneMasked: maskedPhone(phone),
      changes: changes.map(({ number, at, undoneAt, ...change }) => ({
        ...change,
        at: iso(at),
        undoneAt: undoneAt === null ? null : iso(undoneAt),
        mayUndo: mayMove(actor) && number === latest && calendarDateOf(new Date(at)) === today,
      })),
      lookUps: lookUps.map((one) => ({ ...one, at: iso(one.at) })),
      branches: mayReadParty(actor) ? branches : null,
      mayMove: mayMove(actor),
    };
  },
});

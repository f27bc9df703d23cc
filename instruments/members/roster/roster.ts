// The roster of a term on the desk: one line a member, in the order of their names.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { type Roster, roster, rosterParameters } from '../contract/roster.ts';
import { deskReaders, mayMove } from '../readers.ts';
import { beginning } from './beginning.ts';
import { currentTermId, placesToday, seatsOfTerm } from './seats-of-term.ts';

type Item = Roster['items'][number];
type Row = Omit<Item, 'committee' | 'places'> & { places: Item['places'] };

const split = ({ places, ...row }: Row): Item => ({
  ...row,
  committee: places.find(({ kind }) => kind === 'special-committee') ?? null,
  places: places.filter(({ kind }) => kind !== 'special-committee'),
});

const isUnplaced = sql`not exists (select from placement x join body b on b.tenant_id = x.tenant_id and b.id = x.body_id
  and b.kind = 'special-committee' where x.tenant_id = m.tenant_id and x.person_id = m.person_id
  and x.starts_on <= m.today and (x.ends_on is null or x.ends_on >= m.today))`;

async function countsOf({ tx, today }: QueryContext, termId: string): Promise<Roster['counts']> {
  const { rows } = await sql<Roster['counts']>`with member as (${seatsOfTerm(termId, today)})
    select count(*) filter (where m.holds)::int as seated, count(*) filter (where not m.holds)::int as "left",
      count(*) filter (where m.holds and ${isUnplaced})::int as unplaced from member m`.execute(tx);
  return rows[0] ?? { seated: 0, unplaced: 0, left: 0 };
}

/** Three SQL queries. */
export const rosterQuery = defineQuery({
  name: 'members.roster',
  parameters: rosterParameters,
  answer: roster,
  who: deskReaders,
  async ask(context, { termId: wanted, words, sectorId = null, bodyId = null, post = null, show, cursor, limit }) {
    const { tx, today, actor } = context;
    const termId = wanted ?? (await currentTermId(tx, today));
    if (!termId) return refuse('term-missing');
    const typed = beginning(words.trim());
    const shown = { seated: sql`m.holds`, unplaced: sql`m.holds and ${isUnplaced}`, left: sql`not m.holds` }[show];
    const condition = sql`${shown}
      and (${words.trim()} = '' or p.name like ${typed} or p.initials like ${typed} or p.pinyin like ${typed})
      and (${sectorId}::uuid is null or m.sector_id = ${sectorId}::uuid)
      and ((${bodyId}::uuid is null and ${post}::text is null) or exists (select from placement x
        where x.tenant_id = m.tenant_id and x.person_id = m.person_id and x.starts_on <= m.today
          and (x.ends_on is null or x.ends_on >= m.today) and (${bodyId}::uuid is null or x.body_id = ${bodyId}::uuid)
          and (${post}::text is null or x.post = ${post}::text)))`;
    const offset = Number(cursor ?? 0);
    const { rows } = await sql<Row & { total: number }>`with member as (${seatsOfTerm(termId, today)})
      select p.id, p.name, concat_ws(' · ', p.employer, p.post) as work, s.name as sector,
        m.is_standing as "isStanding", m.is_new as "isNew", m.first_on as "seatFrom", m.ends_on as "seatUntil",
        ${placesToday(today)} as places, count(*) over ()::int as total
      from member m join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
      left join body s on s.tenant_id = m.tenant_id and s.id = m.sector_id
      where ${condition} order by p.pinyin, p.id offset ${offset} limit ${limit + 1}`.execute(tx);
    const items = rows.slice(0, limit).map(({ total: _, ...row }) => split(row));
    return {
      items,
      total: rows[0]?.total ?? 0,
      nextCursor: rows.length > limit ? String(offset + limit) : null,
      counts: await countsOf(context, termId),
      mayMove: mayMove(actor),
    };
  },
});

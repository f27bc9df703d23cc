// The members whose files somebody keeps, in the order of the alphabet: found by name or pinyin; no figures beside them.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type MemberItem, memberList, memberParameters } from '../contract/file.ts';
import { namedStaff } from '../who-sees.ts';

const likePattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** One SQL query. */
export const dutyFileMembers = defineQuery({
  name: 'duty-file.members',
  parameters: memberParameters,
  answer: memberList,
  who: [...namedStaff, 'body-officer'],
  async ask({ tx, today }, { words, cursor = 0, limit }) {
    const pattern = likePattern(words);
    const lower = likePattern(words.toLowerCase().replaceAll(' ', ''));
    const { rows } = await sql<MemberItem & { total: number }>`with seats as (
        select distinct on (s.person_id) s.person_id, s.is_standing, s.sector_id from seat s
        where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
          and (s.ends_on is null or s.ends_on >= ${today}::date)
        order by s.person_id, s.starts_on desc),
      found as (select p.id, p.name, p.pinyin, p.employer, b.name as sector, seats.is_standing from seats
        join person p on p.tenant_id = app.tenant_id() and p.id = seats.person_id
        left join body b on b.tenant_id = p.tenant_id and b.id = seats.sector_id
        where ${words} = '' or p.name like ${pattern} or replace(p.pinyin, ' ', '') like ${lower}
          or p.initials like ${lower})
      select id as "personId", name, sector, employer, is_standing as "isStanding",
        (select count(*)::int from found) as total
      from found order by pinyin, id offset ${cursor} limit ${limit + 1}`.execute(tx);
    const items = rows.slice(0, limit).map(({ total: _, ...item }) => item);
    const nextCursor = rows.length > limit ? String(cursor + limit) : null;
    return { items, nextCursor, total: rows[0]?.total ?? 0 };
  },
});

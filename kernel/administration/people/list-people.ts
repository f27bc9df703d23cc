// The register of people by name, beginning or initials; found by keyset, so that the thousandth page costs as the first.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type PersonListItem, peopleList, peopleParameters } from '../contract.ts';
import { beginning, cursorOf, valuesIn } from '../cursor.ts';

interface PersonRow extends PersonListItem {
  pinyin: string;
}

export const listPeople = defineQuery({
  name: 'people.list',
  parameters: peopleParameters,
  answer: peopleList,
  who: ['system-administrator', 'security-administrator', 'proposal-officer', 'member-affairs-officer'],
  async ask({ tx, today }, { words = '', only, cursor, limit }) {
    const typed = words.trim();
    const named = typed
      ? sql`and (person.name like ${beginning(typed)} or person.initials like ${beginning(typed.toLowerCase())}
          or person.pinyin like ${beginning(typed.toLowerCase())})`
      : sql``;
    const held = sql`exists (select from seat s where s.tenant_id = person.tenant_id and s.person_id = person.id
      and s.starts_on <= ${today}::date and (s.ends_on is null or s.ends_on >= ${today}::date))`;
    const kept = only === undefined ? sql`` : only === 'members' ? sql`and ${held}` : sql`and not ${held}`;
    const last = valuesIn(cursor, 2);
    const after = last ? sql`and (person.pinyin, person.id) > (${last[0]}, ${last[1]}::uuid)` : sql``;
    const { rows } = await sql<PersonRow>`select person.id, person.name, person.pinyin, person.employer, person.post,
        seat.sector, coalesce(seat.is_standing, false) as "isStanding", seat.id is not null as "holdsSeat",
        exists (select from account where account.tenant_id = person.tenant_id
          and account.subject_id = person.id) as "hasAccount"
      from person
      left join lateral (select s.id, s.is_standing, body.name as sector from seat s
        left join body on body.tenant_id = s.tenant_id and body.id = s.sector_id
        where s.tenant_id = person.tenant_id and s.person_id = person.id and s.starts_on <= ${today}::date
          and (s.ends_on is null or s.ends_on >= ${today}::date)
        order by s.starts_on desc limit 1) seat on true
      where true ${named} ${kept} ${after}
      order by person.pinyin, person.id limit ${limit + 1}`.execute(tx);
    const counted = await sql<{ total: number }>`select count(*)::int as total from person
      where true ${named} ${kept}`.execute(tx);
    const items = rows.slice(0, limit);
    const end = items.at(-1);
    return {
      items: items.map(({ pinyin: _, ...item }) => item),
      total: counted.rows[0]?.total ?? 0,
      nextCursor: rows.length > limit && end ? cursorOf(end.pinyin, end.id) : null,
    };
  },
});

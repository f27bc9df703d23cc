// Who may be named author or coach: members, and people of the committee's bodies and office, by name or initials.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { topicPeople, topicPeopleParameters } from '../../contract/cultivations.ts';

const mostShown = 20;

interface PersonRow {
  id: string;
  name: string;
  detail: string;
  is_member: boolean;
}

const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One SQL query. */
export const topicPeopleQuery = defineQuery({
  name: 'topics.people',
  parameters: topicPeopleParameters,
  answer: topicPeople,
  who: ['proposal-officer', 'proposal-committee-head'],
  async ask({ tx, today }, { words }) {
    const typed = typedName(words);
    const start = `${typed}%`;
    const holds = sql`starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`;
    const { rows } = await sql<PersonRow>`select p.id, p.name, seat.id is not null as is_member,
        coalesce(sector.name, body.name, p.post, '') as detail
      from person p
        left join lateral (select id, sector_id from seat where tenant_id = p.tenant_id and person_id = p.id and ${holds}
          limit 1) seat on true
        left join body sector on sector.tenant_id = p.tenant_id and sector.id = seat.sector_id
        left join lateral (select id, body_id from role_holding where tenant_id = p.tenant_id and person_id = p.id
          and unit_id is null and ${holds} limit 1) role on true
        left join body on body.tenant_id = p.tenant_id and body.id = role.body_id
      where p.tenant_id = app.tenant_id() and (seat.id is not null or role.id is not null)
        and (p.name like ${`%${typed}%`} or p.initials like ${start} or replace(p.pinyin, ' ', '') like ${start})
      order by p.pinyin, p.name, p.id limit ${mostShown}`.execute(tx);
    return { people: rows.map(({ is_member: isMember, ...person }) => ({ ...person, isMember })) };
  },
});

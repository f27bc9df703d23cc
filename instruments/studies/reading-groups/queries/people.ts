// Who may be named leader, reader or lead reader: people of the committee, by name or initials.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { studyPeople, studyPeopleParameters } from '../../contract/reading-groups.ts';

const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One SQL query; members first. */
export const studyPeopleQuery = defineQuery({
  name: 'studies.people',
  parameters: studyPeopleParameters,
  answer: studyPeople,
  who: ['study-secretary', 'body-officer', 'convenor', 'member'],
  async ask({ tx, today }, { words }) {
    const typed = typedName(words);
    const start = `${typed}%`;
    const { rows } = await sql<{ id: string; name: string; detail: string }>`select p.id, p.name,
        coalesce(sector.name, '') as detail
      from person p join lateral (select sector_id from seat where tenant_id = p.tenant_id and person_id = p.id
          and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date) limit 1) seat on true
        left join body sector on sector.tenant_id = p.tenant_id and sector.id = seat.sector_id
      where p.tenant_id = app.tenant_id() and ${typed} <> ''
        and (p.name like ${`%${typed}%`} or p.initials like ${start} or replace(p.pinyin, ' ', '') like ${start})
      order by p.pinyin, p.name, p.id limit 20`.execute(tx);
    return { people: rows };
  },
});

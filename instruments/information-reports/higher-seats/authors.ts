// Members found by name, pinyin or initials, of whom a seat above is recorded.
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { authorsFound, authorsParameters } from '../contract/upward.ts';
import { deskRoles } from '../who-sees.ts';

const mostShown = 20;

const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const authorsQuery = defineQuery({
  name: 'information-reports.authors',
  parameters: authorsParameters,
  answer: authorsFound,
  who: deskRoles,
  async ask({ tx, today }, { words }) {
    const typed = typedName(words);
    const start = `${typed}%`;
    const { rows } = await sql<{ id: string; name: string; detail: string }>`select distinct p.id, p.name, p.pinyin,
        coalesce(sector.name, '') as detail
      from person p join seat on seat.tenant_id = p.tenant_id and seat.person_id = p.id
          and seat.starts_on <= ${today}::date and (seat.ends_on is null or seat.ends_on >= ${today}::date)
        left join body sector on sector.tenant_id = p.tenant_id and sector.id = seat.sector_id
      where p.tenant_id = app.tenant_id()
        and (p.name like ${`%${typed}%`} or p.initials like ${start} or replace(p.pinyin, ' ', '') like ${start})
      order by p.pinyin, p.name, p.id limit ${mostShown}`.execute(tx);
    return { people: rows.map(({ id, name, detail }) => ({ id, name, detail })) };
  },
});

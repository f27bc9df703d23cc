// What one chooses from when a place is entered, and people found by name, pinyin or initials.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type PlaceChoices, placeChoices, placePeople, placePeopleParameters } from '../../contract/places.ts';

const mostShown = 20;

/** One SQL query. */
export const choicesQuery = defineQuery({
  name: 'places.choices',
  parameters: z.object({}),
  answer: placeChoices,
  who: ['member-affairs-officer'],
  async ask({ tx }): Promise<PlaceChoices> {
    const { rows } = await sql<{ id: string; name: string; kind: string }>`select id, name, kind from body
      where tenant_id = app.tenant_id() and ended_on is null order by position, name, id`.execute(tx);
    const named = (list: typeof rows) => list.map(({ id, name }) => ({ id, name }));
    return {
      sectors: named(rows.filter(({ kind }) => kind === 'sector')),
      bodies: named(rows.filter(({ kind }) => kind !== 'sector')),
    };
  },
});

const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Members of the term: for the rota, as keeper, as participant. One SQL query. */
export const peopleQuery = defineQuery({
  name: 'places.people',
  parameters: placePeopleParameters,
  answer: placePeople,
  who: ['member', 'member-affairs-officer'],
  async ask({ tx, today }, { words }) {
    const typed = typedName(words);
    const start = `${typed}%`;
    const { rows } = await sql<{ id: string; name: string; detail: string }>`select distinct on (p.pinyin, p.name, p.id)
        p.id, p.name, coalesce(b.name, '') as detail
      from seat s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
        left join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
      where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
        and (s.ends_on is null or s.ends_on >= ${today}::date)
        and (p.name like ${`%${typed}%`} or p.initials like ${start} or replace(p.pinyin, ' ', '') like ${start})
      order by p.pinyin, p.name, p.id limit ${mostShown}`.execute(tx);
    return { people: rows };
  },
});

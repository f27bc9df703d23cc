// People found by name, pinyin or initials for a point; units to which a matter may go.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { activeUnits } from '#kernel/people';
import { sql } from '#platform/database';
import { type MatterChoices, matterChoices } from '../../contract/matters.ts';
import { peopleFound, peopleParameters } from '../../contract/points.ts';

const office = ['information-officer', 'information-head'] as const;
const mostShown = 20;

/** One SQL query. */
export const choicesQuery = defineQuery({
  name: 'public-matters.choices',
  parameters: z.object({}),
  answer: matterChoices,
  who: office,
  async ask({ tx }): Promise<MatterChoices> {
    return { units: (await activeUnits(tx)).map(({ id, name }) => ({ id, name })) };
  },
});

const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Members and people of units alike. One SQL query. */
export const peopleQuery = defineQuery({
  name: 'public-matters.people',
  parameters: peopleParameters,
  answer: peopleFound,
  who: office,
  async ask({ tx, today }, { words }) {
    const typed = typedName(words);
    const start = `${typed}%`;
    const { rows } = await sql<{ id: string; name: string; detail: string }>`select p.id, p.name,
        coalesce((select b.name from seat s left join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
            where s.tenant_id = p.tenant_id and s.person_id = p.id and (s.ends_on is null or s.ends_on >= ${today}::date)
            order by s.starts_on desc limit 1),
          (select u.name from role_holding r join unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
            where r.tenant_id = p.tenant_id and r.person_id = p.id limit 1), '') as detail
      from person p where p.tenant_id = app.tenant_id()
        and (p.name like ${`%${typed}%`} or p.initials like ${start} or replace(p.pinyin, ' ', '') like ${start})
      order by p.pinyin, p.name, p.id limit ${mostShown}`.execute(tx);
    return { people: rows };
  },
});

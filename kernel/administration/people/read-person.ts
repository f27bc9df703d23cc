import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { type PersonView, personView } from '../contract.ts';

const named = (alias: string) => sql.raw(`jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`);

/** One person with seats, places and roles over the years. */
export const readPerson = defineQuery({
  name: 'people.person',
  parameters: z.object({ id: z.uuid() }),
  answer: personView,
  who: ['system-administrator', 'proposal-officer', 'member-affairs-officer'],
  async ask({ tx, today }, { id }) {
    const { rows } = await sql<PersonView>`select person.id, person.name, sex, birth_year as "birthYear", ethnicity,
        party, education, employer, post, phone, email, external_key as certificate,
        coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'term', ${named('term')},
            'sector', case when body.id is null then null else ${named('body')} end,
            'isStanding', s.is_standing, 'startsOn', s.starts_on, 'endsOn', s.ends_on) order by s.starts_on desc)
          from seat s join term on term.tenant_id = s.tenant_id and term.id = s.term_id
          left join body on body.tenant_id = s.tenant_id and body.id = s.sector_id
          where s.tenant_id = person.tenant_id and s.person_id = person.id), '[]') as seats,
        coalesce((select jsonb_agg(jsonb_build_object('bodyId', body.id, 'name', body.name, 'kind', body.kind,
            'post', p.post, 'endsOn', p.ends_on) order by p.ends_on nulls first, body.position)
          from placement p join body on body.tenant_id = p.tenant_id and body.id = p.body_id
          where p.tenant_id = person.tenant_id and p.person_id = person.id), '[]') as placements,
        coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'scope', coalesce(unit.name, body.name)))
          from role_holding r left join unit on unit.tenant_id = r.tenant_id and unit.id = r.unit_id
          left join body on body.tenant_id = r.tenant_id and body.id = r.body_id
          where r.tenant_id = person.tenant_id and r.person_id = person.id
            and (r.ends_on is null or r.ends_on >= ${today}::date)), '[]') as roles
      from person where person.id = ${id}`.execute(tx);
    return rows[0] ?? refuse('not-found');
  },
});

// Whom a commission may ask: members by name, bodies, units.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { activeUnits } from '#kernel/people';
import { sql } from '#platform/database';
import { nameMatches } from '#platform/text';
import { commissionChoices, commissionPeople, commissionPeopleParameters } from '../../contract/commissions.ts';
import { deskRoles } from '../../who-sees.ts';

const mostShown = 20;

/** One SQL query. */
export const commissionPeopleQuery = defineQuery({
  name: 'information-reports.people',
  parameters: commissionPeopleParameters,
  answer: commissionPeople,
  who: deskRoles,
  async ask({ tx, today }, { words }) {
    const { rows } = await sql<{ id: string; name: string; detail: string }>`select distinct on (p.id) p.id, p.name,
        coalesce(b.name, '') as detail
      from seat s join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
        left join body b on b.tenant_id = s.tenant_id and b.id = s.sector_id
      where s.tenant_id = app.tenant_id() and s.starts_on <= ${today}::date
        and (s.ends_on is null or s.ends_on >= ${today}::date) order by p.id`.execute(tx);
    return { people: rows.filter(({ name }) => nameMatches(name, words)).slice(0, mostShown) };
  },
});

/** Two SQL queries. */
export const commissionChoicesQuery = defineQuery({
  name: 'information-reports.commission-choices',
  parameters: z.object({}),
  answer: commissionChoices,
  who: deskRoles,
  async ask({ tx }) {
    const bodies = await sql<{ id: string; name: string }>`select id, name from body
      where tenant_id = app.tenant_id() and ended_on is null
        and kind in ('participating-unit', 'special-committee', 'sector', 'member-group')
      order by kind, position, name limit 500`.execute(tx);
    const units = await activeUnits(tx);
    return { bodies: bodies.rows, units: units.map(({ id, name }) => ({ id, name })) };
  },
});

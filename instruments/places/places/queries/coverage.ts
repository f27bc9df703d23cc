// Every sector served by at least one open place: the ratio, and the list behind it.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type PlaceCoverage, placeCoverage } from '../../contract/places.ts';
import { insideReaders } from '../../who-sees.ts';

/** One SQL query. */
export const coverageQuery = defineQuery({
  name: 'places.coverage',
  parameters: z.object({}),
  answer: placeCoverage,
  who: insideReaders,
  async ask({ tx, today }): Promise<PlaceCoverage> {
    const { rows } = await sql<PlaceCoverage['sectors'][number]>`select b.id, b.name,
        (select count(distinct s.person_id)::int from seat s where s.tenant_id = b.tenant_id and s.sector_id = b.id
          and s.starts_on <= ${today}::date and (s.ends_on is null or s.ends_on >= ${today}::date)) as members,
        coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'kind', p.kind) order by k.title, k.id)
          from place p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
          where p.tenant_id = b.tenant_id and k.state = 'open' and b.id = any(p.sector_ids)), '[]') as places
      from body b where b.tenant_id = app.tenant_id() and b.kind = 'sector' and b.ended_on is null
      order by b.position, b.name, b.id`.execute(tx);
    return { sectors: rows, total: rows.length, served: rows.filter(({ places }) => places.length > 0).length };
  },
});

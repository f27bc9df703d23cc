// What one wrote oneself, or for a body or unit one speaks for, and in whose name one may write.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { bodiesById, unitNames } from '#kernel/people';
import { actingPersonId, bodiesSpokenFor, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import { myReports } from '../../contract/reports.ts';
import { informationNumbers } from '../../settings.ts';
import { writers } from '../../who-sees.ts';
import { fromReports, type ItemRow, itemColumns, itemOf } from './report-items.ts';

/** Three SQL queries. */
export const myReportsQuery = defineQuery({
  name: 'information-reports.mine',
  parameters: z.object({}),
  answer: myReports,
  who: writers,
  async ask({ tx, actor, settings }) {
    const [bodyIds, unitIds] = [bodiesSpokenFor(actor), unitsOf(actor)];
    const { rows } = await sql<ItemRow>`select ${itemColumns} from ${fromReports}
      where r.tenant_id = app.tenant_id() and k.state <> 'discarded'
        and (r.author_id = ${actingPersonId(actor)}::uuid or r.body_id = any(${bodyIds}::uuid[])
          or r.unit_id = any(${unitIds}::uuid[]))
      order by r.submitted_at desc nulls first, k.created_at desc, k.id desc limit 300`.execute(tx);
    const bodies = await bodiesById(tx, bodyIds);
    const units = await unitNames(tx, unitIds);
    return {
      items: rows.map(itemOf),
      bodies: bodies.map(({ id, name }) => ({ id, name })),
      units: [...units].map(([id, name]) => ({ id, name })),
      mayWriteOwn: actor.seat !== null,
      limit: settings.get(informationNumbers.textLimit),
    };
  },
});

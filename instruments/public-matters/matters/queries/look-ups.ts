// Who looked a sender up, when and why: for the auditors, and for the office itself.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type LookUpList, lookUpList } from '../../contract/matters.ts';

/** One SQL query. The matter's own words are not among it. */
export const lookUpsQuery = defineQuery({
  name: 'public-matters.look-ups',
  parameters: z.object({}),
  answer: lookUpList,
  who: ['audit-administrator', 'information-head', 'secretary-general'],
  async ask({ tx }): Promise<LookUpList> {
    const { rows } = await sql<{ at: Date; by: string; reason: string; matterId: string; matter: string }>`select e.at,
        e.actor_name as by, coalesce(e.payload ->> 'reason', '') as reason, k.id as "matterId", k.title as matter
      from event e join "case" k on k.tenant_id = e.tenant_id and k.id = e.case_id
      where e.tenant_id = app.tenant_id() and k.kind = 'public-matter' and e.name = 'public-matter.sender-looked-up'
      order by e.at desc, e.id desc limit 1000`.execute(tx);
    return { items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
  },
});

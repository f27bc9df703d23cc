// Who may act for whom just now: the officer sees whom they act for, the member who acts for them and who did.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type MandateList, mandateList } from './contract.ts';

const mostShown = 50;

interface Row {
  person_id: string;
  person_name: string;
  by_name: string;
  reason: string;
  begins_at: Date;
  ends_at: Date;
}

/** One SQL query. */
export const listMandates = defineQuery({
  name: 'mandates.list',
  parameters: z.object({}),
  answer: mandateList,
  who: ['proposal-officer', 'member'],
  async ask({ tx, actor }): Promise<MandateList> {
    const { rows } = await sql<Row>`select mandate.for_person_id as person_id, person.name as person_name,
        officer.name as by_name, mandate.reason, mandate.begins_at, mandate.ends_at
      from mandate
        join person on person.tenant_id = mandate.tenant_id and person.id = mandate.for_person_id
        join person officer on officer.tenant_id = mandate.tenant_id and officer.id = mandate.by_person_id
      where mandate.tenant_id = app.tenant_id()
        and ${actor.personId}::uuid in (mandate.for_person_id, mandate.by_person_id)
      order by mandate.begins_at desc limit ${mostShown}`.execute(tx);
    return {
      mandates: rows.map((row) => ({
        personId: row.person_id,
        personName: row.person_name,
        by: row.by_name,
        reason: row.reason,
        beginsAt: row.begins_at.toISOString(),
        endsAt: row.ends_at.toISOString(),
      })),
    };
  },
});

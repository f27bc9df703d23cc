// Who has read a member's file: a line a day, reader and way, for that member to see.
import type { QueryContext } from '#kernel/acts';
import { sql, type Transaction } from '#platform/database';
import type { LookWay } from '../contract/vocabulary.ts';

/** Written with the reading itself, so that nobody reads without it. */
export async function noteLook({ tx, actor, today, now }: QueryContext, personId: string, way: LookWay): Promise<void> {
  if (!actor.personId) return;
  await sql`insert into duty_file_look (tenant_id, person_id, reader_id, looked_on, way, reader_name, first_at)
    values (app.tenant_id(), ${personId}, ${actor.personId}, ${today}::date, ${way}, ${actor.name}, ${now})
    on conflict do nothing`.execute(tx);
}

export interface Look {
  readonly name: string;
  readonly on: string;
  readonly way: LookWay;
}

export async function looksOf(tx: Transaction, personId: string): Promise<Look[]> {
  const { rows } = await sql<Look>`select reader_name as name, looked_on as "on", way from duty_file_look
    where tenant_id = app.tenant_id() and person_id = ${personId}
    order by looked_on desc, first_at desc, reader_id limit 100`.execute(tx);
  return rows;
}

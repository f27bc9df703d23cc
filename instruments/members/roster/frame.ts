// Terms and bodies to choose from, each body with how many are in it today.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type FrameBody, type MemberFrame, memberFrame } from '../contract/roster.ts';
import { deskReaders, mayMove, mayReadParty } from '../readers.ts';
import { currentTermId } from './seats-of-term.ts';

/** Three SQL queries. */
export const frameQuery = defineQuery({
  name: 'members.frame',
  parameters: z.object({}),
  answer: memberFrame,
  who: deskReaders,
  async ask({ tx, today, actor }): Promise<MemberFrame> {
    const holds = sql`x.starts_on <= ${today}::date and (x.ends_on is null or x.ends_on >= ${today}::date)`;
    const { rows: bodies } = await sql<FrameBody>`select b.id, b.kind, b.name, b.ended_on as "endedOn",
        case when b.kind = 'sector'
          then (select count(distinct x.person_id)::int from seat x where x.tenant_id = b.tenant_id
            and x.sector_id = b.id and ${holds})
          else (select count(distinct x.person_id)::int from placement x where x.tenant_id = b.tenant_id
            and x.body_id = b.id and ${holds}) end as members
      from body b where b.tenant_id = app.tenant_id()
      order by b.ended_on nulls first, b.kind, b.position, b.name`.execute(tx);
    const { rows: terms } = await sql<{ id: string; name: string; startsOn: string }>`select id, name,
        starts_on as "startsOn" from term where tenant_id = app.tenant_id() order by ordinal desc`.execute(tx);
    const current = await currentTermId(tx, today);
    return {
      today,
      terms: terms.map((term) => ({ ...term, isCurrent: term.id === current })),
      bodies,
      mayMove: mayMove(actor),
      mayReadParty: mayReadParty(actor),
    };
  },
});

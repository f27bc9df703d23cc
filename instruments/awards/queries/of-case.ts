// The awards of one proposal, for its page: only what is decided.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { linksOf } from '#kernel/cases';
import { sql } from '#platform/database';
import { type AwardsOfCase, awardedLink, awardsOfCase } from '../contract.ts';

export const awardsOfCaseQuery = defineQuery({
  name: 'awards.of-case',
  parameters: z.object({ id: z.uuid() }),
  answer: awardsOfCase,
  async ask({ tx }, { id }): Promise<AwardsOfCase> {
    const links = await linksOf(tx, id);
    const ids = links
      .filter((link) => link.kind === awardedLink && link.toCaseId === id)
      .map((link) => link.fromCaseId);
    if (ids.length === 0) return { awards: [] };
    const { rows } = await sql<AwardsOfCase['awards'][number]>`select r.case_id as "roundId",
        r.award_name as "awardName", r.decided_on as "decidedOn", s.name as "sessionName"
      from award_round r join plenary_session s on s.tenant_id = r.tenant_id and s.id = r.session_id
      where r.tenant_id = app.tenant_id() and r.case_id = any(${ids}::uuid[]) and r.decided_on is not null
      order by r.decided_on desc`.execute(tx);
    return { awards: rows };
  },
});

// The register of functional and temporary branches, for named roles alone.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type BranchView, branches } from '../contract/coverage.ts';
import { partyReaders } from '../readers.ts';
import { currentTermId } from '../roster/seats-of-term.ts';
import { isPartyMember } from './ratios.ts';
import { seatedMembers } from './rows.ts';

export const branchesQuery = defineQuery({
  name: 'members.branches',
  parameters: z.object({}),
  answer: branches,
  who: partyReaders,
  async ask({ tx, today }) {
    const { rows } = await sql<BranchView>`select r.id, r.name, r.kind,
        jsonb_build_object('id', b.id, 'name', b.name) as body, r.from_on as "fromOn", r.until_on as "untilOn",
        coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'isSecretary', x.is_secretary)
            order by x.is_secretary desc, p.pinyin, p.id)
          from party_branch_member x join person p on p.tenant_id = x.tenant_id and p.id = x.person_id
          where x.tenant_id = r.tenant_id and x.branch_id = r.id
            and (x.until_on is null or x.until_on >= ${today}::date)), '[]') as members
      from party_branch r join body b on b.tenant_id = r.tenant_id and b.id = r.body_id
      where r.tenant_id = app.tenant_id() order by r.until_on nulls first, r.name, r.id`.execute(tx);
    const termId = await currentTermId(tx, today);
    const members = termId ? await seatedMembers(tx, termId, today) : [];
    return { items: rows, candidates: members.filter(isPartyMember).map(({ id, name }) => ({ id, name })) };
  },
});

import { v7 } from 'uuid';
import { type ActContext, defineRegisterAct } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { sql, tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { endBranchInput, type SaveBranchInput, saveBranchInput } from '../contract/placing.ts';
import { bodyOf } from '../placing/storage.ts';
import { partyReaders } from '../readers.ts';
import type { MemberTables } from '../tables.ts';
import { isPartyMember } from './ratios.ts';

async function memberProblem({ tx }: ActContext, { memberIds, secretaryId }: SaveBranchInput): Promise<Refusal | null> {
  const { rows } = await sql<{ id: string; name: string; party: string | null }>`select id, name, party from person
    where tenant_id = app.tenant_id() and id = any(${[...memberIds]}::uuid[])`.execute(tx);
  if (rows.length < new Set(memberIds).size) return refuse('person-unknown');
  const outside = rows.find((one) => !isPartyMember(one));
  if (outside) return refuse('not-a-party-member', { name: outside.name });
  return secretaryId !== null && !memberIds.includes(secretaryId) ? refuse('secretary-outside') : null;
}

/** Who is no longer named left yesterday; who is new came today; nothing is overwritten. */
async function setMembers(context: ActContext, branchId: string, input: SaveBranchInput): Promise<void> {
  const { tx, today } = context;
  const { secretaryId, fromOn } = input;
  const memberIds = [...new Set(input.memberIds)];
  await sql`delete from party_branch_member where tenant_id = app.tenant_id() and branch_id = ${branchId}
    and from_on >= ${today}::date`.execute(tx);
  await sql`update party_branch_member set until_on = ${addDays(today, -1)}::date
    where tenant_id = app.tenant_id() and branch_id = ${branchId} and until_on is null
      and not (person_id = any(${memberIds}::uuid[]))`.execute(tx);
  await sql`insert into party_branch_member (tenant_id, branch_id, person_id, from_on)
    select app.tenant_id(), ${branchId}::uuid, given.id, ${input.id ? today : fromOn}::date
    from unnest(${memberIds}::uuid[]) given (id)
    where not exists (select from party_branch_member x where x.tenant_id = app.tenant_id()
      and x.branch_id = ${branchId}::uuid and x.person_id = given.id and x.until_on is null)`.execute(tx);
  await sql`update party_branch_member set is_secretary = coalesce(person_id = ${secretaryId}::uuid, false)
    where tenant_id = app.tenant_id() and branch_id = ${branchId} and until_on is null`.execute(tx);
}

/** A branch on a committee, group or sector, with its party members. The event names no person. */
export const saveBranch = defineRegisterAct({
  name: 'members.save-branch',
  event: 'branch-saved',
  who: partyReaders,
  input: saveBranchInput,
  async change(context, input) {
    const { tx, actor } = context;
    if (!(await bodyOf(tx, input.bodyId))) return refuse('body-unknown');
    const problem = await memberProblem(context, input);
    if (problem) return problem;
    const values = { body_id: input.bodyId, name: input.name, kind: input.kind, from_on: input.fromOn };
    const db = tables<MemberTables>(tx);
    const id = input.id ?? v7();
    if (input.id) {
      const { numUpdatedRows } = await db
        .updateTable('party_branch')
        .set(values)
        .where('id', '=', id)
        .executeTakeFirst();
      if (Number(numUpdatedRows) === 0) return refuse('not-found');
    } else {
      const fresh = { ...values, tenant_id: actor.tenantId, id, until_on: null };
      await db.insertInto('party_branch').values(fresh).execute();
    }
    await setMembers(context, id, input);
    return { payload: { branchId: id, bodyId: input.bodyId, members: input.memberIds.length }, answer: { id } };
  },
});

export const endBranch = defineRegisterAct({
  name: 'members.end-branch',
  event: 'branch-ended',
  who: partyReaders,
  input: endBranchInput,
  async change({ tx }, { id, lastOn, reason }) {
    const db = tables<MemberTables>(tx);
    const branch = await db.selectFrom('party_branch').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!branch) return refuse('not-found');
    if (branch.until_on !== null) return refuse('ended-already', { endsOn: branch.until_on });
    if (lastOn < branch.from_on) return refuse('ends-before-start', { startsOn: branch.from_on });
    await db.updateTable('party_branch').set({ until_on: lastOn }).where('id', '=', id).execute();
    return { payload: { branchId: id, lastOn, reason } };
  },
});

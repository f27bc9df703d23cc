// Situations for tests: answered key proposals, and the acts of this instrument performed by the people who would.
import { v7 } from 'uuid';
import { chainOrigin } from '#kernel/audit';
import { ballots } from '#kernel/ballots';
import { addParties, type CaseRecord, insertCase } from '#kernel/cases';
import { insertBehindWall, looking, performing, type TestCommittee, type TestDatabase, testNow } from '#kernel/testing';
import { instrument } from './index.ts';

export const lastYear = 2025;
const deliveredAt = new Date('2025-09-10T10:00:00+08:00');

const record = (committee: TestCommittee, title: string, number: string): CaseRecord => ({
  ...{ tenantId: committee.tenantId, id: v7(), kind: 'proposal', state: 'closed', version: 1, title, number },
  ...{ termId: committee.termId, sessionId: null, categoryId: null, audience: 'members', turn: null, dueOn: null },
  ...{ isKey: true, createdBy: null, createdAt: deliveredAt, updatedAt: deliveredAt, closedAt: null },
  ...{ eventCount: 0, chainHead: chainOrigin },
});

export interface Answered {
  readonly proposalId: string;
  readonly undertakingId: string;
}

export function appraisalFactory(database: TestDatabase, committee: TestCommittee) {
  const doing = performing(database, committee, [...instrument.acts, ...ballots.acts]);
  let count = 0;

  /** A key proposal of `lead`, co-signed by `second`, answered and rated, by the housing bureau or another. */
  async function answered(unit: 'housing' | 'transport' = 'housing'): Promise<Answered> {
    count += 1;
    const proposal = record(committee, `关于第${count}件事的提案`, `9-4-${String(count).padStart(4, '0')}`);
    const undertakingId = v7();
    const { lead, second } = committee.people;
    const person = { caseId: proposal.id, partyKind: 'person' } as const;
    await database.asTenant(committee.tenantId, async (tx) => {
      await insertCase(tx, proposal);
      await addParties(tx, { ...person, relation: 'lead-proposer', partyIds: [lead] }, deliveredAt);
      await addParties(tx, { ...person, relation: 'proposer', partyIds: [lead, second] }, deliveredAt);
    });
    await insertBehindWall(database, committee.tenantId, async (insert) => {
      await insert('undertaking', {
        ...{ tenant_id: committee.tenantId, id: undertakingId, case_id: proposal.id },
        ...{ unit_id: committee.units[unit], role: 'sole', state: 'settled' },
        ...{ delivered_at: deliveredAt, settled_at: deliveredAt },
      });
    });
    return { proposalId: proposal.id, undertakingId };
  }

  /** An appraisal of an answered proposal, open for ten days. */
  async function opened(unit: 'housing' | 'transport' = 'housing'): Promise<string> {
    const { undertakingId } = await answered(unit);
    const input = { year: lastYear, closesOn: '2026-12-04', undertakingId };
    return (await doing.done('appraisals.open-one', 'officer', { input })).caseId!;
  }

  return { committee, ...doing, ...looking(database, committee), answered, opened, now: testNow };
}

export type AppraisalFactory = ReturnType<typeof appraisalFactory>;

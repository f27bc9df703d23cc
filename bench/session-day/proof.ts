// What the record says afterwards: nothing lost, nothing twice, every chain whole, the cut-off kept to the second.
import { eventsOfCase, firstFault } from '#kernel/audit';
import { sql } from '#platform/database';
import type { BenchHouse } from '../act/house-for-bench.ts';
import type { CrowdReport } from './contract.ts';

export interface Proof {
  readonly acknowledged: number;
  /** Acknowledged and not in the record exactly once. */
  readonly lost: number;
  readonly twice: number;
  /** In the record without an answer having arrived. */
  readonly unanswered: number;
  readonly brokenChains: number;
  readonly afterCutOff: number;
  readonly filed: number;
  readonly doubleNumbers: number;
  readonly highestNumber: number;
  readonly gaps: number;
}

interface Recorded {
  readonly case_id: string;
  readonly count: number;
  readonly latest: Date;
}

interface Numbered {
  readonly id: string;
  readonly number: string;
}

const sequenceOf = ({ number }: Numbered): number => Number(number.split('-').at(-1));

export async function prove(
  { house }: BenchHouse,
  { tenantId, report, cutsOffAt }: { tenantId: string; report: CrowdReport; cutsOffAt: Date },
): Promise<Proof> {
  return house.database.asTenant(tenantId, async (tx) => {
    const { rows: recorded } = await sql<Recorded>`select case_id, count(*)::int as count, max(at) as latest
      from event where name = 'proposal.submitted' group by case_id`.execute(tx);
    const { rows: numbered } = await sql<Numbered>`select id, number from "case" where number is not null`.execute(tx);
    const { rows: series } = await sql<{ last_number: number }>`select last_number from number_series`.execute(tx);
    const counts = new Map(recorded.map((row) => [row.case_id, row.count]));
    const acknowledged = new Set(report.submitted.map(({ caseId }) => caseId));
    let brokenChains = 0;
    for (const { case_id } of recorded) if (firstFault(await eventsOfCase(tx, case_id))) brokenChains += 1;
    const sequences = new Set(numbered.map(sequenceOf));
    const highestNumber = Math.max(0, ...series.map((row) => row.last_number));
    return {
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter((id) => !counts.has(id)).length,
      twice: recorded.filter(({ count }) => count > 1).length + report.submitted.length - acknowledged.size,
      unanswered: recorded.filter(({ case_id }) => !acknowledged.has(case_id)).length,
      brokenChains,
      afterCutOff: recorded.filter(({ latest }) => latest >= cutsOffAt).length,
      filed: numbered.length,
      doubleNumbers: numbered.length - new Set(numbered.map(({ number }) => number)).size,
      highestNumber,
      gaps: highestNumber - sequences.size,
    };
  });
}

export const isSound = (proof: Proof, failures: readonly string[]): boolean =>
  [
    proof.lost,
    proof.twice,
    proof.unanswered,
    proof.brokenChains,
    proof.afterCutOff,
    proof.doubleNumbers,
    proof.gaps,
  ].every((count) => count === 0) && failures.length === 0;

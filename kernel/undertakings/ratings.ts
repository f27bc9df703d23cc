import { sql, type Transaction, tables } from '#platform/database';
import type { Satisfaction } from './contract.ts';
import type { UndertakingTables } from './tables.ts';

export interface Rating {
  readonly undertakingId: string;
  readonly caseId: string;
  readonly round: number;
  readonly personId: string;
  readonly process: Satisfaction;
  readonly result: Satisfaction;
  readonly reason: string;
  readonly at: Date;
}

export async function writeRating(tx: Transaction, rating: Rating): Promise<void> {
  await tables<UndertakingTables>(tx)
    .insertInto('rating')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      undertaking_id: rating.undertakingId,
      case_id: rating.caseId,
      round: rating.round,
      person_id: rating.personId,
      process: rating.process,
      result: rating.result,
      reason: rating.reason,
      at: rating.at,
    })
    .execute();
}

export async function personsWhoRated(
  tx: Transaction,
  { undertakingId, round }: { undertakingId: string; round: number },
): Promise<string[]> {
  const rows = await tables<UndertakingTables>(tx)
    .selectFrom('rating')
    .select('person_id')
    .where('undertaking_id', '=', undertakingId)
    .where('round', '=', round)
    .execute();
  return rows.map((row) => row.person_id);
}

export async function ratingsOfCase(tx: Transaction, caseId: string): Promise<Rating[]> {
  const rows = await tables<UndertakingTables>(tx)
    .selectFrom('rating')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('at')
    .execute();
  return rows.map(({ undertaking_id, case_id, person_id, round, process, result, reason, at }) => ({
    undertakingId: undertaking_id,
    caseId: case_id,
    personId: person_id,
    round,
    process,
    result,
    reason,
    at,
  }));
}

import type { ActContext } from '#kernel/acts';
import { tables } from '#platform/database';
import type { UndertakingTables } from './tables.ts';

export interface ObjectionDecision {
  readonly undertakingId: string;
  readonly outcome: 'upheld' | 'transferred';
  readonly decision: string;
}

export async function decideObjection(context: ActContext, given: ObjectionDecision): Promise<void> {
  await tables<UndertakingTables>(context.tx)
    .updateTable('undertaking_objection')
    .set({ outcome: given.outcome, decision: given.decision, decided_at: context.now })
    .where('undertaking_id', '=', given.undertakingId)
    .where('outcome', 'is', null)
    .execute();
}

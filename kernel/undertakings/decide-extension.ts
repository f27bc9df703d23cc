import type { ActContext } from '#kernel/acts';
import { tables } from '#platform/database';
import type { UndertakingTables } from './tables.ts';

export interface ExtensionDecision {
  readonly undertakingId: string;
  readonly state: 'granted' | 'refused';
  readonly decision: string;
}

/** Decides the one request that waits; answers the date and reason that were asked for. */
export async function decideExtension(
  context: ActContext,
  given: ExtensionDecision,
): Promise<{ newDueOn: string; reason: string }> {
  const row = await tables<UndertakingTables>(context.tx)
    .updateTable('extension_request')
    .set({ state: given.state, decision: given.decision, decided_at: context.now })
    .where('undertaking_id', '=', given.undertakingId)
    .where('state', '=', 'requested')
    .returning(['new_due_on', 'reason'])
    .executeTakeFirstOrThrow();
  return { newDueOn: row.new_due_on, reason: row.reason };
}

import type { Transaction } from '#platform/database';
import { tables } from '#platform/database';
import type { ReplyRow, UndertakingTables } from './tables.ts';

export type ReplyPatch = Partial<Omit<ReplyRow, 'tenant_id' | 'id' | 'undertaking_id' | 'case_id'>>;

export async function updateReply(tx: Transaction, id: string, patch: ReplyPatch): Promise<void> {
  await tables<UndertakingTables>(tx).updateTable('reply').set(patch).where('id', '=', id).execute();
}

import * as z from 'zod';
import { type CaseTables, visibleTo } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';
import type { FileRecord } from '#platform/files';

export async function maySee(tx: Transaction, actor: Actor, file: FileRecord): Promise<boolean> {
  if (file.uploadedBy === actor.personId) return true;
  if (!file.caseId) return false;
  const found = await tables<CaseTables>(tx)
    .selectFrom('case')
    .select('case.id')
    .where('case.id', '=', file.caseId)
    .where(visibleTo(actor))
    .executeTakeFirst();
  return found !== undefined;
}

export const uploaded = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });

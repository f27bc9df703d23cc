// The rows about files; the only SQL of this part. The caller has already decided who may see or change them.
import { v7 } from 'uuid';
import { type Transaction, tables } from '#platform/database';
import { type FileRecord, filesOf } from './file-record.ts';
import { toRecord, toRow } from './file-row.ts';
import type { FileTables } from './file-table.ts';
import type { AcceptedFile } from './intake/incoming-file.ts';
import type { FileStore } from './storage/file-store.ts';

export interface KeepFile {
  readonly tenantId: string;
  readonly file: AcceptedFile;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  readonly caseId?: string | null;
}

/** Content first, row second: a row never points at nothing. Content without a row harms nobody. */
export async function keepFile(tx: Transaction, store: FileStore, keep: KeepFile): Promise<FileRecord> {
  const { digest, size } = await store.put(keep.tenantId, keep.file.bytes);
  const { name, mediaType, purpose } = keep.file;
  const { uploadedBy, uploadedAt, caseId = null } = keep;
  const record = { id: v7(), digest, name, mediaType, size, purpose, uploadedBy, uploadedAt, caseId };
  await tables<FileTables>(tx).insertInto('file').values(toRow(keep.tenantId, record)).execute();
  return record;
}

export async function findFile(tx: Transaction, tenantId: string, id: string): Promise<FileRecord | undefined> {
  const row = await filesOf(tx, tenantId).where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

export async function filesOfCase(tx: Transaction, tenantId: string, caseId: string): Promise<FileRecord[]> {
  const rows = await filesOf(tx, tenantId).where('case_id', '=', caseId).orderBy('uploaded_at').orderBy('id').execute();
  return rows.map(toRecord);
}

import { type Transaction, tables } from '#platform/database';
import type { FilePurpose } from './file-purposes.ts';
import type { FileTables } from './file-table.ts';

export interface FileRecord {
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly purpose: FilePurpose;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  readonly caseId: string | null;
}

export function filesOf(tx: Transaction, tenantId: string) {
  return tables<FileTables>(tx).selectFrom('file').selectAll().where('tenant_id', '=', tenantId);
}

import type { FilePurpose } from './file-purposes.ts';
import type { FileRecord } from './file-record.ts';
import type { FileTables } from './file-table.ts';

export function toRow(tenantId: string, record: FileRecord): FileTables['file'] {
  return {
    tenant_id: tenantId,
    id: record.id,
    digest: record.digest,
    name: record.name,
    media_type: record.mediaType,
    size: record.size,
    purpose: record.purpose,
    uploaded_by: record.uploadedBy,
    uploaded_at: record.uploadedAt,
    case_id: record.caseId,
  };
}

export function toRecord(row: FileTables['file']): FileRecord {
  return {
    id: row.id,
    digest: row.digest,
    name: row.name,
    mediaType: row.media_type,
    size: Number(row.size),
    purpose: row.purpose as FilePurpose,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.uploaded_at,
    caseId: row.case_id,
  };
}

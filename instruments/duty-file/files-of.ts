// Evidence that a member hands in: their own uploads, given to the case they are evidence for.
import { sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import type { FileView } from './contract/outside.ts';

export interface Evidence {
  readonly tenantId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly ids: readonly string[];
}

/** A file of somebody else's, or of another matter, is no evidence here. */
export async function keepEvidence(
  tx: Transaction,
  { tenantId, caseId, personId, ids }: Evidence,
): Promise<Refusal | null> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return null;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from file
    where tenant_id = app.tenant_id() and id = any(${wanted}::uuid[]) and uploaded_by = ${personId}
      and case_id is null`.execute(tx);
  if ((rows[0]?.count ?? 0) < wanted.length) return refuse('evidence-unknown');
  await attachFiles(tx, { tenantId, ids: wanted, caseId });
  return null;
}

/** `jsonb` of the files a row names, in the order they were given. */
export const filesJson = (column: string) =>
  sql<FileView[]>`coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
      'size', f.size) order by array_position(${sql.raw(column)}, f.id))
    from file f where f.tenant_id = app.tenant_id() and f.id = any(${sql.raw(column)})), '[]'::jsonb)`;

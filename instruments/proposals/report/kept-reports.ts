// Versions of a report's figures kept of one day, and the hash by which the record vouches for them.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DigestName } from '#kernel/audit';
import { sql, type Transaction, tables } from '#platform/database';
import type { ReportScope, YearlyReport } from '../contract.ts';
import type { CountedTable } from './count.ts';

interface ReportTables {
  proposal_report: {
    tenant_id: string;
    id: string;
    session_id: string | null;
    year: number | null;
    as_of: Date;
    figures: unknown;
    hash: string;
    note: string;
    kept_by_name: string;
  };
}

export interface KeptFigures {
  readonly asOf: string;
  readonly scope: ReportScope;
  readonly lastScope: ReportScope | null;
  readonly tables: readonly CountedTable[];
  readonly last: readonly CountedTable[] | null;
}

export interface KeptReport {
  readonly version: NonNullable<YearlyReport['kept']>;
  readonly figures: KeptFigures;
}

export function figuresHash(figures: KeptFigures, digest: DigestName): string {
  const text = canonicalize(figures);
  if (text === undefined) throw new Error('Figures must be plain JSON.');
  return `${digest}:${createHash(digest).update(text).digest('hex')}`;
}

export interface NewReport {
  readonly id: string;
  readonly figures: KeptFigures;
  readonly hash: string;
  readonly note: string;
  readonly byName: string;
}

export async function insertReport(tx: Transaction, { id, figures, hash, note, byName }: NewReport): Promise<void> {
  await tables<ReportTables>(tx)
    .insertInto('proposal_report')
    .values({
      tenant_id: sql<string>`app.tenant_id()`,
      id,
      session_id: figures.scope.sessionId,
      year: figures.scope.year,
      as_of: new Date(figures.asOf),
      figures: JSON.stringify(figures),
      hash,
      note,
      kept_by_name: byName,
    })
    .execute();
}

const versionColumns = ['id', 'as_of', 'hash', 'note', 'kept_by_name'] as const;
type VersionRow = Pick<ReportTables['proposal_report'], (typeof versionColumns)[number]>;
const versionOf = ({ id, as_of, hash, note, kept_by_name }: VersionRow): KeptReport['version'] => ({
  ...{ id, hash, note },
  asOf: as_of.toISOString(),
  by: kept_by_name,
});

/** The latest first. */
export async function versionsOf(tx: Transaction, { sessionId, year }: ReportScope): Promise<KeptReport['version'][]> {
  const rows = await tables<ReportTables>(tx)
    .selectFrom('proposal_report')
    .select(versionColumns)
    .where(sql<boolean>`(session_id, year) is not distinct from (${sessionId}::uuid, ${year}::integer)`)
    .orderBy('as_of', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(versionOf);
}

export async function keptReport(tx: Transaction, id: string): Promise<KeptReport | null> {
  const row = await tables<ReportTables>(tx)
    .selectFrom('proposal_report')
    .select([...versionColumns, 'figures'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { version: versionOf(row), figures: row.figures as KeptFigures } : null;
}

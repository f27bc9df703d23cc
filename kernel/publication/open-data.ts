// The open data of a committee as it was made last. Anything made before the last withdrawal is not handed out.
import { sql, type Transaction } from '#platform/database';

export interface OpenDataFile {
  readonly name: string;
  /** SHA-256 of the content, under which the file store keeps it. */
  readonly digest: string;
  readonly size: number;
  readonly mediaType: string;
  /** Lines of data, where it holds such. */
  readonly records: number | null;
}

export interface OpenData {
  readonly version: number;
  readonly madeAt: Date;
  readonly files: readonly OpenDataFile[];
}

export async function readOpenData(tx: Transaction): Promise<OpenData | null> {
  const { rows } = await sql<OpenData>`select version, made_at as "madeAt", files from open_data
    where tenant_id = app.tenant_id()`.execute(tx);
  return rows[0] ?? null;
}

/** Of two that were made at once, the later version stays. Answers whether this one does. */
export async function keepOpenData(tx: Transaction, { version, madeAt, files }: OpenData): Promise<boolean> {
  const { rows } = await sql`insert into open_data as kept (tenant_id, version, made_at, files)
    values (app.tenant_id(), ${version}, ${madeAt}, ${JSON.stringify(files)}::jsonb)
    on conflict (tenant_id) do update set version = excluded.version, made_at = excluded.made_at, files = excluded.files
      where kept.version <= excluded.version
    returning 1 as kept`.execute(tx);
  return rows.length > 0;
}

/** Of contents that were open data, those that nothing else in the house points at. */
export async function unusedContents(tx: Transaction, digests: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ digest: string }>`select digest from unnest(${[...digests]}::text[]) digest
    where not exists (select from file where file.tenant_id = app.tenant_id() and file.digest = digest.digest)`.execute(
    tx,
  );
  return rows.map(({ digest }) => digest);
}

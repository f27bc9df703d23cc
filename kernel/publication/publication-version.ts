// One number that changes with everything a committee makes public or takes back: pages are kept by it.
import { sql, type Transaction } from '#platform/database';

export interface PublicationVersion {
  readonly version: number;
  /** As of the last withdrawal: what was made before it may hold what is gone. */
  readonly withdrawnVersion: number;
  readonly changedAt: Date;
}

const nothingYet: PublicationVersion = { version: 0, withdrawnVersion: 0, changedAt: new Date(0) };

/** One row by its key. Read before what is shown, so that a page is never older than the version it is kept under. */
export async function publicationVersion(tx: Transaction): Promise<PublicationVersion> {
  const { rows } = await sql<PublicationVersion>`select version, withdrawn_version as "withdrawnVersion",
      changed_at as "changedAt" from publication_version where tenant_id = app.tenant_id()`.execute(tx);
  return rows[0] ?? nothingYet;
}

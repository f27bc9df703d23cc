import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';

export type BackupRunKind = 'backup' | 'rehearsal';

export interface BackupFigures {
  readonly backup?: string;
  readonly tables?: number;
  readonly rows?: number;
  readonly files?: number;
  readonly bytes?: number;
  readonly forgotten?: number;
}

export interface BackupRun {
  readonly id: string;
  readonly kind: BackupRunKind;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Null when all went well. */
  readonly code: string | null;
  readonly figures: BackupFigures;
}

export async function writeRun(tx: Transaction, run: Omit<BackupRun, 'id'>): Promise<void> {
  const id = v7({ msecs: run.startedAt.getTime() });
  await sql`insert into app.backup_run (id, kind, started_at, ended_at, code, figures)
    values (${id}, ${run.kind}, ${run.startedAt}, ${run.endedAt}, ${run.code}, ${JSON.stringify(run.figures)})`.execute(
    tx,
  );
}

/** The newest first. */
export async function readRuns(tx: Transaction, most: number): Promise<BackupRun[]> {
  const { rows } = await sql<BackupRun>`select id, kind, started_at as "startedAt", ended_at as "endedAt", code, figures
    from app.backup_run order by ended_at desc, id desc limit ${most}`.execute(tx);
  return rows;
}

export async function lastSound(tx: Transaction, kind: BackupRunKind): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select max(ended_at) as at from app.backup_run
    where kind = ${kind} and code is null`.execute(tx);
  return rows[0]?.at ?? null;
}

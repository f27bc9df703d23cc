// The nightly backup and the monthly rehearsal: each leaves a line in the console, and a notice when it fails.
import type pg from 'pg';
import * as z from 'zod';
import type { Work } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { notify } from '#kernel/notices';
import { committeeIds, holdersOf } from '#kernel/people';
import {
  type BackupFigures,
  BackupProblem,
  type BackupRunKind,
  forgetOldBackups,
  lastSound,
  writeBackup,
  writeRun,
} from '#platform/backup';
import { defineTask } from '#platform/jobs';
import type { House } from '../house.ts';
import type { BackupKeys, BackupPlan } from './backup-parts.ts';
import { productVersion } from './product-version.ts';
import { rehearse } from './rehearse.ts';
import { isRehearsalDue } from './rules.ts';

export interface BackupWorkParts {
  readonly house: Pick<House, 'database' | 'files' | 'clock'>;
  /** The owner's. */
  readonly connection: pg.PoolConfig;
  readonly plan: BackupPlan;
  readonly keys: BackupKeys;
  readonly onError: (error: unknown) => void;
}

const noticeOf: Readonly<Record<BackupRunKind, string>> = { backup: 'backup-failed', rehearsal: 'rehearsal-failed' };

async function tellAdministrators(
  { house }: BackupWorkParts,
  { kind, code, now }: { kind: BackupRunKind; code: string; now: Date },
): Promise<void> {
  const today = calendarDateOf(now);
  for (const tenantId of await house.database.asSystem(committeeIds)) {
    await house.database.asTenant(tenantId, async (tx) => {
      const recipients = await holdersOf(tx, { roles: ['system-administrator'], today });
      const about = { caseId: null, eventId: null, params: { code }, dedupeKey: `${kind}:${today}`, now };
      await notify(tx, { recipients, kind: noticeOf[kind], ...about });
    });
  }
}

/** A failure is recorded and told, not tried again at once: the next night comes. */
async function recorded(
  parts: BackupWorkParts,
  { kind, now }: { kind: BackupRunKind; now: Date },
  work: () => Promise<BackupFigures>,
): Promise<void> {
  const { house, onError } = parts;
  let code: string | null = null;
  let figures: BackupFigures = {};
  try {
    figures = await work();
  } catch (error) {
    code = error instanceof BackupProblem ? error.code : 'unexpected';
    if (code === 'already-running') return;
    onError(error);
  }
  const run = { kind, startedAt: now, endedAt: house.clock(), code, figures };
  await house.database.asSystem((tx) => writeRun(tx, run));
  if (code) await tellAdministrators(parts, { kind, code, now });
}

export async function backUp(parts: BackupWorkParts, directory: string, now: Date): Promise<void> {
  const { house, connection, plan, keys } = parts;
  await recorded(parts, { kind: 'backup', now }, async () => {
    const wanted = {
      connection,
      store: house.files,
      to: directory,
      ...keys,
      cipher: plan.cipher,
      version: productVersion,
    };
    const { id, tables, files, parts: pieces } = await writeBackup({ ...wanted, now });
    const forgotten = await forgetOldBackups(directory, { retention: plan.retention, keyring: keys.keyring });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
    if (files.missing > 0) throw new BackupProblem('file-missing', `${files.missing}`);
    return { backup: id, tables: tables.length, rows, files: files.count, bytes, forgotten };
  });
}

export async function rehearseRestore(parts: BackupWorkParts, directory: string, now: Date): Promise<void> {
  const last = await parts.house.database.asSystem((tx) => lastSound(tx, 'rehearsal'));
  if (!isRehearsalDue(last, now)) return;
  await recorded(parts, { kind: 'rehearsal', now }, async () => {
    const { manifest, tables, rows, files } = await rehearse({ ...parts, ...parts.keys, directory });
    return { backup: manifest.id, tables, rows, files };
  });
}

export function backupWork(parts: BackupWorkParts): Work {
  const { directory } = parts.plan;
  const payload = z.looseObject({});
  return {
    tasks: [
      defineTask({
        name: 'back-up',
        payload,
        async run(_payload, { now }) {
          if (directory) await backUp(parts, directory, now);
        },
      }),
      defineTask({
        name: 'rehearse-restore',
        payload,
        async run(_payload, { now }) {
          if (directory) await rehearseRestore(parts, directory, now);
        },
      }),
    ],
    schedule: (dailyAt) =>
      directory
        ? [
            { task: 'back-up', schedule: dailyAt('01:30') },
            { task: 'rehearse-restore', schedule: dailyAt('04:30') },
          ]
        : [],
  };
}

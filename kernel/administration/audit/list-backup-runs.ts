import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readRuns } from '#platform/backup';
import { backupRuns } from '../contract.ts';

/** How the backups and rehearsals of this installation went: times, sizes and codes, nothing of what was in them. */
export const listBackupRuns = defineQuery({
  name: 'backups.runs',
  parameters: z.object({}),
  answer: backupRuns,
  who: ['system-administrator'],
  async ask({ tx }) {
    const runs = await readRuns(tx, 40);
    return {
      runs: runs.map(({ id, kind, startedAt, endedAt, code, figures }) => ({
        ...{ id, kind, code, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString() },
        ...{ rows: figures.rows ?? null, files: figures.files ?? null, bytes: figures.bytes ?? null },
      })),
    };
  },
});

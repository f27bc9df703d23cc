// The dry run: the file is read and held against the registers; nothing changes but the list of imports.
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { type Actor, generalCapacities, meets } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { cleanFileName } from '#platform/files';
import type { ComparedRow, ImportContext, ImportFile, ImportKind } from './import-kind.ts';
import { insertRun } from './storage.ts';

export interface Reading {
  readonly kind: ImportKind;
  readonly file: ImportFile;
  readonly fields: Readonly<Record<string, string>>;
  readonly actor: Actor;
  readonly now: Date;
}

type Read = Exclude<Awaited<ReturnType<ImportKind['readRows']>>, Refusal>;

/** Before any transaction: reading a large table takes its time. */
export async function readImport({ kind, file, actor }: Omit<Reading, 'fields' | 'now'>): Promise<Read | Refusal> {
  if (!meets(generalCapacities(actor), kind.who)) {
    return refuse('not-permitted', { verb: 'imports.read' }, { who: kind.who });
  }
  const table = await kind.readRows(file);
  if (isRefusal(table)) return table;
  return table.rows.length === 0 ? refuse('import-without-rows', { name: file.name }) : table;
}

export async function keepDryRun(
  context: ImportContext,
  { kind, file, fields, actor, now }: Reading,
  { rows, ...reading }: Read,
): Promise<{ runId: string } | Refusal> {
  const options = kind.optionsFrom(fields);
  if (isRefusal(options)) return options;
  const compared: readonly ComparedRow<unknown>[] | Refusal = await kind.compare(context, { rows, options });
  if (isRefusal(compared)) return compared;
  const run = {
    id: v7({ msecs: now.getTime() }),
    kind: kind.kind,
    fileName: cleanFileName(file.name),
    digest: createHash('sha256').update(file.bytes).digest('hex'),
    ...{ reading, options, createdBy: actor.personId, createdByName: actor.name, createdAt: now },
  };
  await insertRun(context.tx, run, compared);
  return { runId: run.id };
}

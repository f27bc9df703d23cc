// Imports as people see them: the recent ones, and one with its rows.

import * as z from 'zod';
import { defineQuery, type Query, type QueryContext } from '#kernel/acts';
import { generalCapacities, meets } from '#kernel/permissions';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { type ImportSummary, importList, importRun, importRunParameters } from '../contract.ts';
import type { ImportKind } from './import-kind.ts';
import type { ImportTables } from './import-tables.ts';
import { rowView } from './row-view.ts';
import { countsOf, type ImportRunRecord, type RowCounts, recordOf } from './storage.ts';

const mostRecent = 50;

function summaryOf(run: ImportRunRecord, counts: RowCounts | undefined): ImportSummary {
  const { standings = {}, outcomes = {} } = counts ?? {};
  const of = (name: string) => standings[name] ?? 0;
  const good = of('new') + of('changed') + of('unchanged');
  const made = (outcomes.made ?? 0) + (outcomes.changed ?? 0);
  const gone = (outcomes.undone ?? 0) + (outcomes.kept ?? 0);
  const isUndoing = run.state === 'undoing' || run.state === 'undone';
  const worked = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return {
    ...{ id: run.id, kind: run.kind, fileName: run.fileName, state: run.state },
    counts: {
      rows: good + of('error'),
      new: of('new'),
      changed: of('changed'),
      unchanged: of('unchanged'),
      error: of('error'),
    },
    outcomes,
    done: isUndoing ? gone : worked,
    toDo: isUndoing ? made + gone : good,
    createdBy: run.createdByName,
    createdAt: run.createdAt.toISOString(),
    appliedAt: run.appliedAt?.toISOString() ?? null,
    undoneAt: run.undoneAt?.toISOString() ?? null,
  };
}

const openKinds = ({ actor }: QueryContext, kinds: readonly ImportKind[]) =>
  kinds.filter(({ who }) => meets(generalCapacities(actor), who));

function listImports(kinds: readonly ImportKind[]): Query {
  return defineQuery({
    name: 'imports.list',
    parameters: z.object({}),
    answer: importList,
    async ask(context) {
      const open = openKinds(context, kinds);
      if (open.length === 0) return refuse('not-permitted', { verb: 'imports.list' });
      const rows = await tables<ImportTables>(context.tx)
        .selectFrom('import_run')
        .selectAll()
        .where(
          'kind',
          'in',
          open.map(({ kind }) => kind),
        )
        .orderBy('created_at', 'desc')
        .limit(mostRecent)
        .execute();
      const counts = await countsOf(
        context.tx,
        rows.map(({ id }) => id),
      );
      return {
        runs: rows.map((row) => summaryOf(recordOf(row), counts.get(row.id))),
        kinds: open.map(({ kind, columns }) => ({
          ...{ kind, columns: [...columns] },
          name: context.translate(`imports.kinds.${kind}`),
        })),
      };
    },
  });
}

function readRun(kinds: readonly ImportKind[]): Query {
  return defineQuery({
    name: 'imports.run',
    parameters: importRunParameters,
    answer: importRun,
    async ask(context, { id, standing, after, limit }) {
      const db = tables<ImportTables>(context.tx);
      const row = await db.selectFrom('import_run').selectAll().where('id', '=', id).executeTakeFirst();
      const kind = openKinds(context, kinds).find((one) => one.kind === row?.kind);
      if (!row || !kind) return refuse('not-found');
      const run = recordOf(row);
      let query = db.selectFrom('import_row').selectAll().where('run_id', '=', id).where('row_number', '>', after);
      if (standing) query = query.where('standing', '=', standing);
      const found = await query
        .orderBy('row_number')
        .limit(limit + 1)
        .execute();
      const rows = found.slice(0, limit);
      const { headerRows, unknownColumns, missingColumns, passedOver } = run.reading;
      return {
        ...summaryOf(run, (await countsOf(context.tx, [id])).get(id)),
        ...{ headerRows: [...headerRows], unknownColumns: [...unknownColumns], passedOver },
        missingColumns: missingColumns.map((column) => context.translate(`imports.columns.${run.kind}.${column}`)),
        rows: rows.map((one) => rowView(context, run.kind, one)),
        nextAfter: found.length > limit ? (rows.at(-1)?.row_number ?? null) : null,
      };
    },
  });
}

export const importQueries = (kinds: readonly ImportKind[]): Query[] => [listImports(kinds), readRun(kinds)];

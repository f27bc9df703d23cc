// Models and suggestions: what acts, jobs and queries read and write of them.
import { v7 } from 'uuid';
import { sql, type Transaction, tables } from '#platform/database';
import type { ModelFigures, ModelState, ModelView, Target, Verdict } from './contract.ts';
import type { Reason } from './rules.ts';
import type { RoutingTables } from './tables.ts';

const tenantId = sql<string>`app.tenant_id()`;
const withoutWeights = [
  ...(['id', 'version', 'target', 'state', 'trained_at', 'asked_by', 'sample_size'] as const),
  ...(['class_count', 'figures', 'verdict', 'verdict_params', 'threshold'] as const),
] as const;

export interface StoredModel extends ModelView {
  readonly target: Target;
  readonly threshold: number | null;
}

type Row = Pick<RoutingTables['routing_model'], (typeof withoutWeights)[number]>;

const modelOf = (row: Row): StoredModel => ({
  ...{ id: row.id, version: row.version, target: row.target, state: row.state },
  trainedAt: row.trained_at.toISOString(),
  ...{ askedBy: row.asked_by, sampleSize: row.sample_size, classCount: row.class_count },
  ...{ figures: row.figures as ModelFigures | null, verdict: row.verdict },
  verdictParams: row.verdict_params as Record<string, string | number>,
  threshold: row.threshold,
});

export async function modelsOf(tx: Transaction, target: Target, limit = 50): Promise<StoredModel[]> {
  const rows = await tables<RoutingTables>(tx)
    .selectFrom('routing_model')
    .select([...withoutWeights])
    .where('target', '=', target)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
  return rows.map(modelOf);
}

export async function modelInUse(tx: Transaction, target: Target): Promise<StoredModel | null> {
  const row = await tables<RoutingTables>(tx)
    .selectFrom('routing_model')
    .select([...withoutWeights])
    .where('target', '=', target)
    .where('state', '=', 'in-use')
    .executeTakeFirst();
  return row ? modelOf(row) : null;
}

/** Locked, so that two people cannot bring two models into use. */
export async function lockModel(tx: Transaction, id: string): Promise<StoredModel | null> {
  const row = await tables<RoutingTables>(tx)
    .selectFrom('routing_model')
    .select([...withoutWeights])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? modelOf(row) : null;
}

export async function weightsOf(tx: Transaction, id: string): Promise<Uint8Array | null> {
  const row = await tables<RoutingTables>(tx)
    .selectFrom('routing_model')
    .select('weights')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.weights ?? null;
}

export interface NewModel {
  readonly target: Target;
  readonly trainedAt: Date;
  readonly askedBy: string;
  readonly sampleSize: number;
  readonly classCount: number;
  readonly figures: ModelFigures | null;
  readonly reason: Reason;
  readonly threshold: number | null;
  readonly weights: Uint8Array | null;
}

/** Numbered after the last of its target; without weights it is the record of a refusal. */
export async function insertModel(tx: Transaction, model: NewModel): Promise<string> {
  const id = v7();
  await tables<RoutingTables>(tx)
    .insertInto('routing_model')
    .values({
      ...{ tenant_id: tenantId, id, target: model.target, state: model.weights ? 'candidate' : 'refused' },
      version: sql<number>`coalesce((select max(version) from routing_model where tenant_id = ${tenantId}
        and target = ${model.target}), 0) + 1`,
      ...{ trained_at: model.trainedAt, asked_by: model.askedBy, threshold: model.threshold },
      ...{ sample_size: model.sampleSize, class_count: model.classCount },
      figures: model.figures && JSON.stringify(model.figures),
      ...{ verdict: model.reason.verdict, verdict_params: JSON.stringify(model.reason.params) },
      weights: model.weights && Buffer.from(model.weights),
    })
    .execute();
  return id;
}

export async function moveModel(tx: Transaction, id: string, state: ModelState, reason?: Reason): Promise<void> {
  const said: { verdict: Verdict; verdict_params: string } | Record<string, never> = reason
    ? { verdict: reason.verdict, verdict_params: JSON.stringify(reason.params) }
    : {};
  await tables<RoutingTables>(tx)
    .updateTable('routing_model')
    .set({ state, ...said })
    .where('id', '=', id)
    .execute();
}

export async function isNoted(tx: Transaction, caseId: string, target: Target): Promise<boolean> {
  const row = await tables<RoutingTables>(tx)
    .selectFrom('routing_suggestion')
    .select('case_id')
    .where('case_id', '=', caseId)
    .where('target', '=', target)
    .executeTakeFirst();
  return row !== undefined;
}

export type NewSuggestion = Omit<RoutingTables['routing_suggestion'], 'tenant_id'>;

/** What was shown first stays; answers whether it was the first. */
export async function keepSuggestion(tx: Transaction, suggestion: NewSuggestion): Promise<boolean> {
  const row = await tables<RoutingTables>(tx)
    .insertInto('routing_suggestion')
    .values({ tenant_id: tenantId, ...suggestion })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'target']).doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return row !== undefined;
}

// Earlier cases that went to a suggested place and ask something similar: the officer can look how it was then.
import { type CaseTables, visibleTo } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import { type Document, dutyScores, indexDuties } from '#platform/classification';
import { sql, type Transaction, tables } from '#platform/database';
import type { SuggestedOption, Target } from '../contract.ts';
import type { RoutedKind } from '../routed-kind.ts';
import { isOneOf, isSettled, settledUnit } from '../settled.ts';

export interface SimilarWanted {
  readonly actor: Actor;
  readonly kinds: readonly RoutedKind[];
  readonly target: Target;
  readonly caseId: string;
  readonly document: Document;
  readonly labels: readonly string[];
}

type SimilarCase = SuggestedOption['cases'][number];
type Found = SimilarCase & { label: string };

const lookedThrough = 600;
const shown = 2;
const alikeFrom = 2.5;

async function earlierCases(
  tx: Transaction,
  { actor, kinds, target, caseId, labels }: SimilarWanted,
): Promise<Found[]> {
  const label = target === 'unit' ? sql<string>`(select label from (${settledUnit}) lead)` : sql<string>`category_id`;
  const settled = target === 'unit' ? sql<boolean>`true` : sql<boolean>`${isSettled(kinds)}`;
  const earlier = tables<CaseTables>(tx)
    .selectFrom('case')
    .select(['id', 'kind', 'number', 'title', 'created_at'])
    .select(label.as('label'))
    .where(visibleTo(actor))
    .where(sql<boolean>`${isOneOf(kinds)}`)
    .where(settled)
    .where('id', '!=', caseId);
  const { rows } = await sql<Found>`select id, kind, number, title, label from (${earlier}) earlier
    where label = any(${[...labels]}::uuid[]) order by created_at desc limit ${lookedThrough}`.execute(tx);
  return rows;
}

/** By label; titles are held against the text with the rarity of their words among all of them. */
export async function similarCases(tx: Transaction, wanted: SimilarWanted): Promise<Map<string, SimilarCase[]>> {
  const cases = await earlierCases(tx, wanted);
  const scores = dutyScores(indexDuties(cases.map(({ id, title }) => ({ name: id, text: title }))), wanted.document);
  const ranked = cases
    .map((found, place) => ({ found, score: scores[place]! }))
    .filter(({ score }) => score >= alikeFrom)
    .sort((one, other) => other.score - one.score);
  return new Map(
    wanted.labels.map((label) => [
      label,
      ranked
        .filter(({ found }) => found.label === label)
        .slice(0, shown)
        .map(({ found: { id, kind, number, title } }) => ({ id, kind, number, title })),
    ]),
  );
}

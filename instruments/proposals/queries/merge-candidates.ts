// Clusters of proposals in the batch that may be the same, the likeliest first; pairs set apart are not shown again.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { clustersOf, decidingTerms, termWeights } from '#kernel/likeness';
import { type BatchItem, type MergeCandidates, mergeCandidates } from '../contract.ts';
import { type AlikePair, alikePairs, type BatchText, readBatch } from '../likeness/batch.ts';
import { apartAmong, differencesAmong } from '../likeness/storage.ts';

const mostClusters = 80;
const mostTerms = 4;

const itemOf = ({ body: _, ...item }: BatchText): BatchItem => item;

async function pairsOf(context: QueryContext, batch: readonly BatchText[]) {
  const { tx, actor, now } = context;
  const ids = batch.map(({ id }) => id);
  const weights = await termWeights(tx, { tenantId: actor.tenantId, now });
  const key = (one: string, other: string) => [one, other].sort().join();
  const apart = new Set((await apartAmong(tx, ids)).map(({ caseId, otherCaseId }) => key(caseId, otherCaseId)));
  const said = new Set((await differencesAmong(tx, ids)).map(({ caseId, otherCaseId }) => key(caseId, otherCaseId)));
  const pairs = (await alikePairs(batch, weights)).filter(({ one, other }) => !apart.has(key(one, other)));
  const view = ({ one, other, level, texts }: AlikePair) => ({
    ...{ one, other, level },
    terms: decidingTerms(...texts, { weights, most: mostTerms }),
    hasDifference: said.has(key(one, other)),
  });
  return { pairs, view };
}

export const proposalMergeCandidates = defineQuery({
  name: 'proposals.merge-candidates',
  parameters: z.object({}),
  answer: mergeCandidates,
  who: ['proposal-officer', 'proposal-committee-head', 'secretary-general'],
  async ask(context): Promise<MergeCandidates> {
    const batch = await readBatch(context.tx);
    const items = new Map(batch.map((text) => [text.id, itemOf(text)]));
    const { pairs, view } = await pairsOf(context, batch);
    const clusters = clustersOf(pairs).slice(0, mostClusters);
    return {
      compared: batch.length,
      clusters: clusters.map(({ ids, ties }) => ({
        items: ids.flatMap((id) => items.get(id) ?? []),
        pairs: ties.map(view),
      })),
    };
  },
});

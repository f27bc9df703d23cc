// A proposal for reading: as its acts see it, without the lock; null when there is none the actor may see.
import type { QueryContext } from '#kernel/acts';
import { audiencesOf, type CaseRecord, partyIdsOf, readCase } from '#kernel/cases';
import { type RecommendationView, recommendationsOf } from '#kernel/recommendations';
import { proposalLifecycle } from '../lifecycle.ts';
import type { ProposalStanding } from '../proposal.ts';
import { readStanding } from '../storage.ts';

export interface ReadProposal {
  readonly record: CaseRecord;
  readonly standing: ProposalStanding;
  readonly recommendations: readonly RecommendationView[];
}

/** Three queries. */
export async function readProposal({ tx, actor, today }: QueryContext, id: string): Promise<ReadProposal | null> {
  const record = await readCase(tx, id);
  if (record?.kind !== proposalLifecycle.kind) return null;
  const standing = await readStanding(tx, { caseId: id, partyIds: partyIdsOf(actor), today });
  if (!standing) return null;
  if (!standing.isNamed && !audiencesOf(actor).includes(record.audience)) return null;
  const recommendations = (await recommendationsOf(tx, [id])).map(({ caseId: _, ...view }) => view);
  return { record, standing, recommendations };
}

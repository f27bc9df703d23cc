// The bundle of one appraisal: the plan that was fixed and the count of every unit's ballot.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ActContext } from '#kernel/acts';
import { bundleOf } from '#kernel/ballots';
import type { CaseRecord } from '#kernel/cases';
import type { DemocraticAppraisal } from './appraisal.ts';
import { committeeNamed } from './committee-named.ts';
import type { PublishedAppraisal } from './contract.ts';

interface Publishing {
  readonly record: CaseRecord;
  readonly appraisal: DemocraticAppraisal;
  readonly note: string;
}

export async function publishedOf(
  context: ActContext,
  { record, appraisal, note }: Publishing,
): Promise<{ bundle: PublishedAppraisal; digest: string }> {
  const counts: PublishedAppraisal['counts'] = [];
  for (const { unitId, unitName, ballotId } of appraisal.targets) {
    const count = ballotId && (await bundleOf(context.tx, ballotId));
    if (count) counts.push({ unitId, unit: unitName, count });
  }
  const bundle: PublishedAppraisal = {
    format: 'tongxin-appraisal-1',
    appraisalId: record.id,
    title: record.title,
    year: appraisal.year,
    committee: (await committeeNamed(context)).name,
    round: appraisal.round,
    plan: appraisal.plan!,
    planDigest: appraisal.planDigest!,
    publishedAt: context.now.toISOString(),
    note,
    counts,
  };
  const digest = createHash('sha256')
    .update(canonicalize(bundle) ?? '')
    .digest('hex');
  return { bundle, digest };
}

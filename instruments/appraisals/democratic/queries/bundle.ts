// The published count, for anybody: without a sign-in, and only once the committee has published it.
import { defineQuery } from '#kernel/acts';
import { tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { ofCaseParameters } from '../../of-case-parameters.ts';
import { type PublishedAppraisal, publishedAppraisal } from '../contract.ts';
import type { DemocraticTables } from '../tables.ts';
import { everybody } from './everybody.ts';

export const publishedBundle = defineQuery({
  name: 'appraisals.bundle',
  parameters: ofCaseParameters,
  answer: publishedAppraisal,
  who: everybody,
  async ask({ tx }, { id }): Promise<PublishedAppraisal | Refusal> {
    const row = await tables<DemocraticTables>(tx)
      .selectFrom('democratic_appraisal')
      .select('bundle')
      .where('case_id', '=', id)
      .where('published_at', 'is not', null)
      .executeTakeFirst();
    return row?.bundle ? (row.bundle as PublishedAppraisal) : refuse('not-found');
  },
});

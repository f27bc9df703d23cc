import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';

/** The committee's name, and its code in public addresses. */
export async function committeeNamed({
  tx,
  actor,
}: Pick<ActContext, 'tx' | 'actor'>): Promise<{ name: string; code: string }> {
  const found = tables<PeopleTables>(tx).selectFrom('tenant').select(['name', 'code']).where('id', '=', actor.tenantId);
  return (await found.executeTakeFirst()) ?? { name: '', code: '' };
}

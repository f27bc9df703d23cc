import type { FastifyRequest } from 'fastify';
import type { CommitteeNames } from '#instruments/proposals';
import { type PeopleTables, plenarySessions } from '#kernel/people';
import type { Actor } from '#kernel/permissions';
import { tables } from '#platform/database';
import type { House } from '../house.ts';

/** The committee as its documents name it, and the session a list is of, when it is of one. */
export async function committeeNames(
  house: House,
  actor: Actor,
  request: FastifyRequest,
): Promise<{ committee: CommitteeNames; sessionName: string | null }> {
  const { sessionId } = request.query as { sessionId?: string };
  return house.database.asTenant(actor.tenantId, async (tx) => {
    const tenant = await tables<PeopleTables>(tx)
      .selectFrom('tenant')
      .select(['name', 'short_name'])
      .where('id', '=', actor.tenantId)
      .executeTakeFirstOrThrow();
    const session = sessionId ? (await plenarySessions(tx)).find(({ id }) => id === sessionId) : undefined;
    return {
      committee: { name: tenant.name, shortName: tenant.short_name },
      sessionName: session?.name ?? null,
    };
  });
}

// Who is signed in, and the committees one can sign in to.

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { calendarDateOf } from '#kernel/deadlines';
import { countNotices } from '#kernel/notices';
import { type PeopleTables, readActor } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { isRefusal, refuse } from '#platform/errors';
import { menuOf } from '../menu.ts';
import { localeOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';
import { type Names, sessionAnswer } from './session-answer.ts';

export async function sessionRoutes(app: FastifyInstance, { house, authenticate }: RouteParts): Promise<void> {
  app.get('/api/tenants', {
    schema: {
      tags: ['sign-in'],
      operationId: 'tenants',
      response: { 200: z.array(z.object({ id: z.uuid(), name: z.string() })) },
    },
    handler: async () =>
      house.database.asSystem((tx) =>
        tables<PeopleTables>(tx).selectFrom('tenant').select(['id', 'name']).orderBy('created_at').execute(),
      ),
  });
  app.get('/api/session', {
    schema: { tags: ['sign-in'], operationId: 'session', response: { 200: sessionAnswer } },
    async handler(request, reply) {
      reply.header('cache-control', 'no-store');
      const session = await authenticate(request, { evenIfPending: true });
      if (isRefusal(session)) return sendRefusal(reply, session, request);
      const { tenantId, accountId, subjectId: personId } = session;
      const today = calendarDateOf(house.clock());
      const answer = await house.database.asTenant(tenantId, async (tx) => {
        const actor = await readActor(tx, { tenantId, accountId, personId, today });
        if (!actor) return refuse('sign-in-required');
        const unitIds = actor.roles.flatMap(({ unitId }) => unitId ?? []);
        const found = await sql<Names>`select account.username, tenant.name as tenant_name, tenant.is_demo,
            (select name from body where id = ${actor.seat?.sectorId ?? null}) as sector,
            coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by position)
              from unit where id = any(${unitIds}::uuid[])), '[]') as units
          from account, tenant where account.id = ${accountId} and tenant.id = ${tenantId}`.execute(tx);
        const names = found.rows[0]!;
        return {
          account: { id: accountId, username: names.username },
          person: { id: personId, name: actor.name },
          tenant: { id: tenantId, name: names.tenant_name },
          roles: [...new Set([...actor.roles.map(({ role }) => role as string), ...(actor.seat ? ['member'] : [])])],
          locale: localeOf(request),
          seats: actor.seat ? [{ id: actor.seat.id, name: names.sector ?? '' }] : [],
          units: names.units,
          menu: menuOf(actor),
          unread: (await countNotices(tx, personId)).unread,
          isDemo: names.is_demo,
          pending: session.pending,
        };
      });
      return isRefusal(answer) ? sendRefusal(reply, answer, request) : answer;
    },
  });
}

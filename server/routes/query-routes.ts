// Read routes, derived from the query list: `proposals.list` is GET /api/proposals/list.
import type { FastifyInstance } from 'fastify';
import { isRefusal, refuse } from '#platform/errors';
import { tenantOfRequest } from '#platform/identity';
import { queryContext } from '../query-context.ts';
import { asPerson, localeOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import { pathOf } from './act-routes.ts';
import type { RouteParts } from './route-parts.ts';

export async function queryRoutes(app: FastifyInstance, { house }: RouteParts): Promise<void> {
  for (const query of house.queries.values()) {
    const [tag, noun] = query.name.split('.');
    app.route({
      method: 'GET',
      url: pathOf(query.name),
      schema: {
        tags: [tag!],
        operationId: query.name,
        summary: noun!,
        querystring: query.parameters,
        response: { 200: query.answer },
      },
      async handler(request, reply) {
        const tenantId = tenantOfRequest(request);
        if (!tenantId) return sendRefusal(reply, refuse('sign-in-required'), request);
        const committee = await house.committees.of(tenantId);
        const locale = localeOf(request);
        const answer = await asPerson(house, request, (tx, actor) =>
          query.ask(queryContext({ tx, actor, locale, committee, now: house.clock() }), request.query),
        );
        reply.header('cache-control', 'private, no-cache');
        return isRefusal(answer) ? sendRefusal(reply, answer, request) : answer;
      },
    });
  }
}

// Write routes, derived from the act list: `proposals.file` is POST /api/proposals/file.
import type { FastifyInstance } from 'fastify';
import { perform } from '#kernel/acts';
import type { Transaction } from '#platform/database';
import { isRefusal, refuse } from '#platform/errors';
import { tenantOfRequest } from '#platform/identity';
import type { Telemetry } from '#platform/telemetry';
import { parseEnvelope } from '../envelope.ts';
import { actorIn } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import { answer, bodyOf, keyOf } from './act-request.ts';
import type { RouteParts } from './route-parts.ts';

export const pathOf = (name: string): string => `/api/${name.replace('.', '/')}`;

interface ActRouteParts extends RouteParts {
  readonly telemetry: Telemetry;
}

export async function actRoutes(app: FastifyInstance, { house, telemetry }: ActRouteParts): Promise<void> {
  for (const act of house.acts.values()) {
    const [tag, verb] = act.name.split('.');
    app.route({
      method: 'POST',
      url: pathOf(act.name),
      schema: {
        tags: [tag!],
        operationId: act.name,
        summary: verb!,
        description: `Who: ${act.who.join(', ')}. Event: ${act.event}.`,
        body: bodyOf(act),
        response: { 200: answer },
      },
      validatorCompiler: () => (value) => ({ value }),
      async handler(request, reply) {
        const startedAt = performance.now();
        const tenantId = tenantOfRequest(request);
        if (!tenantId) return sendRefusal(reply, refuse('sign-in-required'), request);
        const envelope = parseEnvelope(request.body);
        const idempotencyKey = keyOf(request.headers['idempotency-key']);
        const problem = [envelope, idempotencyKey].find(isRefusal);
        if (problem || isRefusal(envelope) || isRefusal(idempotencyKey)) {
          return sendRefusal(reply, problem ?? refuse('request-unreadable'), request);
        }
        let accountId: string | null = null;
        const find = async (tx: Transaction) => {
          const actor = await actorIn(tx, house, request);
          if (!isRefusal(actor)) accountId = actor.accountId;
          return actor;
        };
        const actor = { tenantId, find };
        const outcome = await perform(house, { act, actor, envelope, now: house.clock(), idempotencyKey });
        const result = isRefusal(outcome) ? outcome.code : 'done';
        telemetry.acts.add({ act: act.name, result });
        request.log.info({
          act: act.name,
          caseId: isRefusal(outcome) ? (envelope.id ?? null) : outcome.caseId,
          account: accountId,
          outcome: result,
          milliseconds: Math.round(performance.now() - startedAt),
        });
        return isRefusal(outcome) ? sendRefusal(reply, outcome, request) : outcome;
      },
    });
  }
}

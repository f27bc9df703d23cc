// The dry run of an import: a file comes in, what it would do goes out; only `imports.apply` writes.

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { keepDryRun, readImport } from '#kernel/administration';
import { calendarDateOf } from '#kernel/deadlines';
import { isRefusal, refuse } from '#platform/errors';
import { importKinds } from '../administration.ts';
import { actorOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';
import { sentWith } from './sent-with.ts';

export async function importRoutes(app: FastifyInstance, { house, authenticate }: RouteParts): Promise<void> {
  app.post('/api/imports/read', {
    schema: {
      tags: ['imports'],
      operationId: 'imports.read',
      description:
        'multipart/form-data: `kind` (members, units, proposals), for proposals `origin` and `as`, then `file`.',
      response: { 200: z.object({ runId: z.uuid() }) },
    },
    async handler(request, reply) {
      const actor = await actorOf(house, authenticate, request);
      if (isRefusal(actor)) return sendRefusal(reply, actor, request);
      const sent = await sentWith(request);
      if (isRefusal(sent)) return sendRefusal(reply, sent, request);
      const kind = importKinds.find((one) => one.kind === sent.fields.kind);
      if (!kind) return sendRefusal(reply, refuse('import-kind-unknown'), request);
      const table = await readImport({ kind, file: sent.file, actor });
      if (isRefusal(table)) return sendRefusal(reply, table, request);
      const now = house.clock();
      const reading = { kind, file: sent.file, fields: sent.fields, actor, now };
      const kept = await house.database.asTenant(actor.tenantId, (tx) =>
        keepDryRun({ tx, today: calendarDateOf(now) }, reading, table),
      );
      return isRefusal(kept) ? sendRefusal(reply, kept, request) : kept;
    },
  });
}

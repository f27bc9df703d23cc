// Files in and out. What belongs to a case is seen by whoever sees the case; what does not yet, by its uploader.

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { isRefusal, refuse } from '#platform/errors';
import { downloadHeaders, findFile, keepFile } from '#platform/files';
import { actorOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import { fileOf } from './file-of.ts';
import { maySee, uploaded } from './may-see.ts';
import type { RouteParts } from './route-parts.ts';

export async function fileRoutes(app: FastifyInstance, { house, authenticate }: RouteParts): Promise<void> {
  app.post('/api/files', {
    schema: {
      tags: ['files'],
      operationId: 'files.upload',
      description: 'multipart/form-data: `file`, and `purpose` (attachment, image, document).',
      response: { 200: uploaded },
    },
    async handler(request, reply) {
      const actor = await actorOf(house, authenticate, request);
      if (isRefusal(actor)) return sendRefusal(reply, actor, request);
      const file = await fileOf(request, null);
      if (isRefusal(file)) return sendRefusal(reply, file, request);
      const { tenantId, personId: uploadedBy } = actor;
      const keep = { tenantId, file, uploadedBy, uploadedAt: house.clock() };
      const kept = await house.database.asTenant(tenantId, (tx) => keepFile(tx, house.files, keep));
      return { id: kept.id, name: kept.name, mediaType: kept.mediaType, size: kept.size };
    },
  });
  app.get('/api/files/:id', {
    schema: { tags: ['files'], operationId: 'files.download', params: z.object({ id: z.uuid() }) },
    async handler(request, reply) {
      const actor = await actorOf(house, authenticate, request);
      if (isRefusal(actor)) return sendRefusal(reply, actor, request);
      const { id } = request.params as { id: string };
      const file = await house.database.asTenant(actor.tenantId, async (tx) => {
        const found = await findFile(tx, actor.tenantId, id);
        return found && (await maySee(tx, actor, found)) ? found : null;
      });
      const stored = file ? await house.files.open(actor.tenantId, file.digest) : null;
      if (!file || !stored) return sendRefusal(reply, refuse('not-found'), request);
      return reply.headers(downloadHeaders(file)).header('cache-control', 'private, no-cache').send(stored.stream);
    },
  });
}

// Documents and lists to take away: letters, notices, the proposal, the ledger as .docx, .pdf and .xlsx; Word in.

import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { proposalParts } from '#instruments/proposals';
import { listParameters } from '#instruments/proposals/contract';
import { isRefusal } from '#platform/errors';
import { readWord } from '#platform/files';
import { actorOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import { document, documentParameters, ledger, whichReply } from './document-schemas.ts';
import { downloader } from './download.ts';
import { fileOf } from './file-of.ts';
import type { RouteParts } from './route-parts.ts';

export async function documentRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  const download = downloader(parts);
  const tags = ['documents'];
  app.get('/api/proposals/documents/:caseId/:kind.:format', {
    schema: { tags, operationId: 'proposals.document', params: documentParameters, querystring: whichReply },
    handler: download(document),
  });
  app.get('/api/proposals/ledger.:format', {
    schema: {
      tags,
      operationId: 'proposals.ledger',
      params: z.object({ format: z.enum(['docx', 'pdf', 'xlsx']) }),
      querystring: listParameters,
    },
    handler: download(ledger),
  });
  app.post('/api/proposals/read-word', {
    schema: {
      tags,
      operationId: 'proposals.read-word',
      description: 'multipart/form-data with one .docx: `file`.',
    },
    async handler(request, reply) {
      const actor = await actorOf(parts.house, parts.authenticate, request);
      const file = isRefusal(actor) ? actor : await fileOf(request, 'word-import');
      const text = isRefusal(file) ? file : await readWord(file.bytes);
      if (isRefusal(text)) return sendRefusal(reply, text, request);
      const { title, situation, recommendations } = proposalParts(text.paragraphs);
      return {
        title: title || text.title || '',
        situation,
        recommendations: recommendations.map((words) => ({ text: words })),
        warnings: text.warnings,
      };
    },
  });
}

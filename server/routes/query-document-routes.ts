// Every paper made from a question: `supervision.notice` at GET /api/supervision/notice.docx and .pdf.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { calendarDateOf } from '#kernel/deadlines';
import { type QueryDocument, renderOfficialDocument } from '#kernel/official-documents';
import type { Actor } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { committeeNames } from '../documents/committee-names.ts';
import { offers } from '../instruments.ts';
import { pathOf } from './act-routes.ts';
import { answerOf } from './answer-of.ts';
import { type Download, downloader } from './download.ts';
import type { RouteParts } from './route-parts.ts';

const formats = ['docx', 'pdf'] as const;

interface Wanted {
  readonly offered: QueryDocument;
  readonly format: (typeof formats)[number];
}

const maker =
  ({ offered, format }: Wanted) =>
  async ({ house }: RouteParts, actor: Actor, request: FastifyRequest): Promise<Download | Refusal> => {
    const query = house.queries.get(offered.query)!;
    const parameters = request.query as Record<string, unknown>;
    const answer = await answerOf(house, { query, actor, locale: 'zh-CN', parameters });
    if (isRefusal(answer)) return answer;
    const { committee } = await committeeNames(house, actor, request);
    const surroundings = { committee, today: calendarDateOf(house.clock()), parameters };
    const made = offered.make(answer as never, surroundings);
    if (!made) return refuse('document-unavailable');
    const rendered = await renderOfficialDocument(made.document, { as: format });
    return { name: `${made.fileName}.${format}`, ...rendered };
  };

export async function queryDocumentRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  const download = downloader(parts);
  for (const offered of offers.flatMap(({ documents }) => documents ?? [])) {
    for (const format of formats) {
      app.get(`${pathOf(offered.name)}.${format}`, {
        schema: {
          tags: ['documents'],
          operationId: `${offered.name}.${format}`,
          querystring: parts.house.queries.get(offered.query)!.parameters,
        },
        handler: download(maker({ offered, format })),
      });
    }
  }
}

// Every list that may be taken away: `proposals.commitments` at GET /api/proposals/commitments.xlsx, same parameters.
import type { FastifyInstance } from 'fastify';
import { isRefusal } from '#platform/errors';
import { writeWorkbook } from '#platform/rendering';
import { offers } from '../instruments.ts';
import { pathOf } from './act-routes.ts';
import { allPages } from './all-pages.ts';
import { downloader, workbookType } from './download.ts';
import type { RouteParts } from './route-parts.ts';

export async function workbookRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  const download = downloader(parts);
  for (const { query, fileName, sheets } of offers.flatMap(({ workbooks }) => workbooks ?? [])) {
    app.get(`${pathOf(query)}.xlsx`, {
      schema: {
        tags: ['documents'],
        operationId: `${query}.xlsx`,
        querystring: parts.house.queries.get(query)!.parameters,
      },
      handler: download(async (given, actor, request) => {
        const pages = await allPages(given, { actor, request, query });
        if (isRefusal(pages)) return pages;
        const bytes = await writeWorkbook({ sheets: sheets(pages) });
        return { name: `${fileName}.xlsx`, bytes, mediaType: workbookType };
      }),
    });
  }
}

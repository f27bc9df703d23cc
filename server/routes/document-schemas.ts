import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { ledgerDocument, ledgerSheet } from '#instruments/proposals';
import type { ProposalList, ProposalView } from '#instruments/proposals/contract';
import { calendarDateOf } from '#kernel/deadlines';
import { renderOfficialDocument } from '#kernel/official-documents';
import type { Actor } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { writeWorkbook } from '#platform/rendering';
import { committeeNames } from '../documents/committee-names.ts';
import { documentKinds, documentOf } from '../documents/document-of.ts';
import { allPages } from './all-pages.ts';
import { answerOf } from './answer-of.ts';
import { type Download, workbookType } from './download.ts';
import type { RouteParts } from './route-parts.ts';

export async function ledger(parts: RouteParts, actor: Actor, request: FastifyRequest): Promise<Download | Refusal> {
  const { format } = request.params as { format: 'docx' | 'pdf' | 'xlsx' };
  const pages = await allPages(parts, { actor, request, query: 'proposals.list' });
  if (isRefusal(pages)) return pages;
  const items = (pages as ProposalList[]).flatMap((page) => page.items);
  const { committee, sessionName } = await committeeNames(parts.house, actor, request);
  const wanted = { items, committee, sessionName, today: calendarDateOf(parts.house.clock()) };
  if (format === 'xlsx') {
    const bytes = await writeWorkbook({ sheets: [ledgerSheet(wanted)] });
    return { name: '提案台账.xlsx', bytes, mediaType: workbookType };
  }
  const rendered = await renderOfficialDocument(ledgerDocument(wanted), { as: format });
  return { name: `提案台账.${format}`, ...rendered };
}

export async function document(parts: RouteParts, actor: Actor, request: FastifyRequest): Promise<Download | Refusal> {
  const { caseId, kind, format } = request.params as z.output<typeof documentParameters>;
  const query = parts.house.queries.get('proposals.case')!;
  const asking = { query, actor, locale: 'zh-CN' as const, parameters: { id: caseId } };
  const proposal = await answerOf(parts.house, asking);
  if (isRefusal(proposal)) return proposal;
  const { committee } = await committeeNames(parts.house, actor, request);
  const which = request.query as z.output<typeof whichReply>;
  const found = documentOf(kind, { proposal: proposal as ProposalView, committee, ...which });
  if (!found) return refuse('document-unavailable');
  const rendered = await renderOfficialDocument(found.document, { as: format });
  return { name: `${found.name}.${format}`, ...rendered };
}

const formats = z.enum(['docx', 'pdf']);
export const documentParameters = z.object({ caseId: z.uuid(), kind: z.enum(documentKinds), format: formats });
export const whichReply = z.object({
  undertaking: z.uuid().optional(),
  round: z.coerce.number().int().min(1).max(99).optional(),
});

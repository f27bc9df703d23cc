// What the pages show, read from what was published and from nothing else.
import type { FastifyRequest } from 'fastify';
import { publicKind } from '#instruments/proposals/publication/contract';
import { calendarDateOf } from '#kernel/deadlines';
import {
  type PublicItem,
  type PublicWanted,
  publicCounts,
  publicHeadings,
  publicItem,
  publicItems,
  type Result,
  results,
} from '#kernel/publication';
import type { Transaction } from '#platform/database';
import type { Page } from '../../web/portal/layout.ts';
import { type Front, frontPage } from '../../web/portal/pages/front-page.ts';
import { listPage, searchPage } from '../../web/portal/pages/list-page.ts';
import { proposalPage } from '../../web/portal/pages/proposal-page.ts';
import { resultShows, resultsPage } from '../../web/portal/pages/results-page.ts';
import { missingPage, withdrawnPage } from '../../web/portal/pages/trouble-page.ts';
import type { Reader } from '../../web/portal/reader.ts';
import { pageNumber, wished } from './reader-of.ts';

export interface Visit {
  readonly tx: Transaction;
  readonly reader: Reader;
  readonly request: FastifyRequest;
  readonly today: string;
}

export interface Shown {
  readonly page: Page;
  readonly status?: number;
}

const pageSize = 30;

async function listed(
  { tx, request, today }: Visit,
  wanted: Omit<PublicWanted, 'kind' | 'today'>,
  newestFirst = false,
) {
  const page = pageNumber(request);
  const place = { offset: (page - 1) * pageSize, limit: pageSize, newestFirst };
  const found = await publicItems(tx, { kind: publicKind, today, ...wanted }, place);
  return { entries: found.items, total: found.total, page, pageSize, today };
}

export async function readFront(visit: Visit, calls: Front['calls']): Promise<Shown> {
  const { tx, reader, today } = visit;
  const counts = await publicCounts(tx, publicKind, today);
  const { sessions } = await publicHeadings(tx, publicKind);
  const latest = await publicItems(tx, { kind: publicKind, today }, { limit: 8, newestFirst: true });
  return { page: frontPage(reader, { counts, sessions, latest: latest.items, calls, today }) };
}

const resultWished = (request: FastifyRequest): Result | undefined =>
  results.find((one) => one === wished(request, 'result', 20));

export async function readList(visit: Visit): Promise<Shown> {
  const { tx, reader, request } = visit;
  const filters = {
    session: wished(request, 'session'),
    category: wished(request, 'category'),
    unit: wished(request, 'unit'),
  };
  const result = resultWished(request);
  const headings = await publicHeadings(tx, publicKind);
  const list = await listed(visit, { ...filters, result });
  return { page: listPage(reader, { ...list, headings, filters: { ...filters, result: result ?? '' } }) };
}

export async function readResults(visit: Visit): Promise<Shown> {
  const { tx, reader, request, today } = visit;
  const counts = await publicCounts(tx, publicKind, today);
  const wish = wished(request, 'result', 20);
  const first = resultShows.find((show) => counts[show] > 0) ?? 'open';
  const show = resultShows.find((one) => one === wish) ?? first;
  return { page: resultsPage(reader, { ...(await listed(visit, { result: show })), show, counts }) };
}

export async function readSearch(visit: Visit): Promise<Shown> {
  const words = wished(visit.request, 'words', 100);
  const none = { entries: [] as readonly PublicItem[], total: 0, page: 1, pageSize, today: visit.today };
  const found = words === '' ? none : await listed(visit, { words }, true);
  return { page: searchPage(visit.reader, { ...found, words }) };
}

export async function readProposal(visit: Visit, address: string): Promise<Shown> {
  const { tx, reader, today } = visit;
  const item = await publicItem(tx, publicKind, address.slice(0, 100));
  if (!item) return { page: missingPage(reader), status: 404 };
  if (item.withdrawnAt) {
    return {
      page: withdrawnPage(reader, { address: item.address, withdrawnOn: calendarDateOf(item.withdrawnAt) }),
      status: 410,
    };
  }
  const publishedOn = calendarDateOf(item.publishedAt);
  const changedOn = calendarDateOf(item.changedAt);
  return { page: proposalPage(reader, { ...item, publishedOn, changedOn }, today) };
}

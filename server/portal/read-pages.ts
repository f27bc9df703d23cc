// What the pages show, read from what was published and from nothing else.
import type { FastifyRequest } from 'fastify';
import { calendarDateOf } from '#kernel/deadlines';
import {
  mostCounted,
  mostFound,
  newestItems,
  type PublicOrder,
  type PublicWanted,
  publicCounts,
  publicHeadings,
  publicItem,
  publicItems,
  publicKinds,
  publicSearch,
  type Result,
  results,
} from '#kernel/publication';
import { frontPage } from '../../web/portal/pages/front-page.ts';
import { listPage, searchPage } from '../../web/portal/pages/list-page.ts';
import { proposalPage } from '../../web/portal/pages/proposal-page.ts';
import { readingPage } from '../../web/portal/pages/reading-page.ts';
import { resultShows, resultsPage } from '../../web/portal/pages/results-page.ts';
import { sectionPage } from '../../web/portal/pages/section-page.ts';
import { missingPage, withdrawnPage } from '../../web/portal/pages/trouble-page.ts';
import { type Kind, kinds } from '../../web/portal/sections.ts';
import { entriesOf } from './entries.ts';
import { pageNumber, wished } from './reader-of.ts';
import type { Read, Shown, Visit } from './visit.ts';

const pageSize = 30;
const latestShown = { proposal: 6, bulletin: 3, news: 3, place: 3 } as const;

async function listed({ tx, request, today }: Visit, wanted: Omit<PublicWanted, 'today'>, order?: PublicOrder) {
  const page = pageNumber(request);
  const place = { offset: (page - 1) * pageSize, limit: pageSize, ...(order ? { order } : {}) };
  const { items, total } = await publicItems(tx, { today, ...wanted }, place);
  const conditions = [wanted.session, wanted.category, wanted.unit, wanted.result].filter(Boolean).length;
  const isMore = conditions > 1 && total >= mostCounted;
  return { entries: entriesOf(items), total, page, pageSize, today, isMore };
}

export const readFront: Read = async (visit) => {
  const { tx, reader, today } = visit;
  const totals = await publicKinds(tx);
  const latest = new Map<Kind, { entries: ReturnType<typeof entriesOf>; total: number }>();
  for (const kind of kinds.filter((one) => totals.has(one))) {
    const entries = entriesOf(await newestItems(tx, { kind, limit: latestShown[kind] }));
    latest.set(kind, { entries, total: totals.get(kind) ?? 0 });
  }
  const counts = await publicCounts(tx, 'proposal', today);
  const { sessions } = await publicHeadings(tx, 'proposal');
  const calls = await visit.openCalls();
  return { page: frontPage(reader, { counts, sessions, latest, calls, today }) };
};

const resultWished = (request: FastifyRequest): Result | undefined =>
  results.find((one) => one === wished(request, 'result', 20));

export const readProposals: Read = async (visit) => {
  const { tx, reader, request } = visit;
  const filters = {
    session: wished(request, 'session'),
    category: wished(request, 'category'),
    unit: wished(request, 'unit'),
  };
  const result = resultWished(request);
  const headings = await publicHeadings(tx, 'proposal');
  const list = await listed(visit, { kind: 'proposal', ...filters, result });
  return { page: listPage(reader, { ...list, headings, filters: { ...filters, result: result ?? '' } }) };
};

/** Places by their kind, news and bulletins by their year. */
export const readSection =
  (kind: Exclude<Kind, 'proposal'>): Read =>
  async (visit) => {
    const { tx, reader, request } = visit;
    const chosen = wished(request, 'by', 60);
    const { categories, sessions } = await publicHeadings(tx, kind);
    const isPlace = kind === 'place';
    const narrowed = isPlace ? { category: chosen } : { session: chosen };
    const list = await listed(visit, { kind, ...narrowed }, isPlace ? 'register' : 'latest');
    const headings = isPlace ? categories : sessions;
    const known = headings.some(({ name }) => name === chosen) ? chosen : '';
    return { page: sectionPage(reader, { ...list, kind, headings, chosen: known }) };
  };

export const readResults: Read = async (visit) => {
  const { tx, reader, request, today } = visit;
  const counts = await publicCounts(tx, 'proposal', today);
  const wish = wished(request, 'result', 20);
  const first = resultShows.find((show) => counts[show] > 0) ?? 'open';
  const show = resultShows.find((one) => one === wish) ?? first;
  return { page: resultsPage(reader, { ...(await listed(visit, { kind: 'proposal', result: show })), show, counts }) };
};

export const readSearch: Read = async ({ tx, reader, request, today }) => {
  const words = wished(request, 'words', 100);
  const kind = kinds.find((one) => one === wished(request, 'kind', 20)) ?? '';
  const page = Math.min(pageNumber(request), Math.ceil(mostFound / pageSize));
  const place = { offset: (page - 1) * pageSize, limit: pageSize, kind: kind || undefined };
  const { items, total } = words === '' ? { items: [], total: 0 } : await publicSearch(tx, { words, ...place });
  const list = { entries: entriesOf(items), total, page, pageSize, today, namesKind: true };
  return { page: searchPage(reader, { ...list, isMore: total >= mostFound, words, kind }), isOwn: true };
};

const addressOf = (request: FastifyRequest): string =>
  (request.params as { address: string }).address.toWellFormed().replaceAll('\0', '').slice(0, 100);

const drawn: Readonly<Record<Kind, typeof readingPage>> = {
  proposal: proposalPage,
  bulletin: readingPage,
  news: readingPage,
  place: readingPage,
};

export const readItem =
  (kind: Kind): Read =>
  async ({ tx, reader, request, today }): Promise<Shown> => {
    const item = await publicItem(tx, kind, addressOf(request));
    const [entry] = item ? entriesOf([item]) : [];
    if (!item || !entry) return { page: missingPage(reader), status: 404 };
    if (item.withdrawnAt) {
      const withdrawnOn = calendarDateOf(item.withdrawnAt);
      return { page: withdrawnPage(reader, { kind, address: item.address, withdrawnOn }), status: 410 };
    }
    return { page: drawn[kind](reader, entry, today) };
  };

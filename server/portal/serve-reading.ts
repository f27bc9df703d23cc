// Pages that many read: looked up under the publication's version, made once, and handed out until it rises.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarDateOf } from '#kernel/deadlines';
import type { CommitteeName } from '#kernel/people';
import { publicationVersion } from '#kernel/publication';
import { document } from '../../web/portal/layout.ts';
import type { House } from '../house.ts';
import { openPageCache, type PageCache } from './page-cache.ts';
import { pageNumber, readerOf, wished } from './reader-of.ts';
import { fingerprintOf, sendText } from './send-page.ts';
import { openCallsIn } from './topics.ts';
import type { Read, Visit } from './visit.ts';

const caches = new WeakMap<House, PageCache>();

/** One per house, that is per process. */
export function cacheOf(house: House): PageCache {
  const found = caches.get(house) ?? openPageCache();
  caches.set(house, found);
  return found;
}

const asked = ['lang', 'size', 'session', 'category', 'unit', 'result', 'by'] as const;

/** What a page depends on, and nothing else that stands in its address. */
function keyOf(request: FastifyRequest): string {
  const path = request.url.split('?')[0]!;
  return [path, pageNumber(request), ...asked.map((name) => wished(request, name))].join('\n');
}

const startOf = (today: string): Date => new Date(`${today}T00:00:00+08:00`);

export interface Made {
  readonly text: string;
  readonly status: number;
  readonly fingerprint: string;
  readonly isOwn: boolean;
  /** The later of the last release and the day, which decides what is late. */
  readonly changedAt: Date;
}

interface Serving {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly request: FastifyRequest;
  /** Whatever makes the text; feeds too. */
  make(visit: Visit): Promise<{ text: string; status?: number; isOwn?: boolean }>;
}

/** The version is read first: a page may be newer than the version it is kept under, never older. */
export async function madeFor({ house, committee, request, make }: Serving): Promise<Made> {
  const reader = readerOf(request, committee);
  const today = calendarDateOf(house.clock());
  const kept = await house.committees.of(committee.id);
  return house.database.asTenant(committee.id, async (tx) => {
    const { version, changedAt } = await publicationVersion(tx);
    const stamp = `${version} ${today}`;
    const moment = new Date(Math.max(changedAt.getTime(), startOf(today).getTime()));
    const key = keyOf(request);
    const found = cacheOf(house).find(committee.id, stamp, key);
    if (found) return { ...found, isOwn: false, changedAt: moment };
    const openCalls = () => openCallsIn(tx, { house, committee, reader }, kept);
    const { text, status = 200, isOwn = false } = await make({ tx, reader, request, today, openCalls });
    const page = { text, status, fingerprint: isOwn ? '' : fingerprintOf(text) };
    if (!isOwn && status !== 404) cacheOf(house).keep(committee.id, stamp, { key, ...page });
    return { ...page, isOwn, changedAt: moment };
  });
}

export async function serveReading(
  reply: FastifyReply,
  { read, ...serving }: Omit<Serving, 'make'> & { readonly read: Read },
) {
  const made = await madeFor({
    ...serving,
    async make(visit) {
      const { page, ...rest } = await read(visit);
      return { ...rest, text: document(visit.reader, page) };
    },
  });
  return sendText(reply, serving.request, made.text, made);
}

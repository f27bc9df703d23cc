// What search engines are told: every permanent address, in parts, and where not to go.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommitteeName } from '#kernel/people';
import { publicKinds, publishedAddresses } from '#kernel/publication';
import { sql } from '#platform/database';
import { type Kind, kinds, sections } from '../../web/portal/sections.ts';
import { sitemapIndex, sitemapItems, sitemapPages } from '../../web/portal/sitemap.ts';
import type { House } from '../house.ts';
import { originOf } from './feeds.ts';
import { readerOf } from './reader-of.ts';
import { sendText } from './send-page.ts';

const perPart = 10_000;
const pages = ['/', '/results', '/topics', '/data/'] as const;
const xml = { type: 'application/xml; charset=utf-8' } as const;

interface Wanted {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly request: FastifyRequest;
}

export async function serveSitemapIndex(reply: FastifyReply, { house, committee, request }: Wanted) {
  const totals = await house.database.asTenant(committee.id, publicKinds);
  const parts = kinds.flatMap((kind) =>
    Array.from({ length: Math.ceil((totals.get(kind) ?? 0) / perPart) }, (_, index) => `${kind}-${index + 1}`),
  );
  const text = sitemapIndex(readerOf(request, committee), originOf(request), ['pages', ...parts]);
  return sendText(reply, request, text, xml);
}

/** Null: there is no such part. */
export async function sitemapPart({ house, committee, request }: Wanted, part: string): Promise<string | null> {
  const reader = readerOf(request, committee);
  const origin = originOf(request);
  if (part === 'pages') return sitemapPages(reader, origin, [...pages, ...Object.values(sections)]);
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(part) ?? [];
  const kind = kinds.find((one): one is Kind => one === name);
  if (!kind) return null;
  const place = { kind, offset: (Number(number) - 1) * perPart, limit: perPart };
  const found = await house.database.asTenant(committee.id, (tx) => publishedAddresses(tx, place));
  return found.length === 0
    ? null
    : sitemapItems(
        reader,
        origin,
        found.map((one) => ({ ...one, kind })),
      );
}

export const sendSitemap = (reply: FastifyReply, request: FastifyRequest, text: string) =>
  sendText(reply, request, text, xml);

const closed = ['/api/', '/desk/', '/m/', '/to', '/p/*/search', '/p/*/topics/receipt', '/p/*/track'];

/** The maps of committees that have published something, as many as a file may name. */
export async function serveRobots(reply: FastifyReply, { house, request }: Omit<Wanted, 'committee'>) {
  const { rows } = await house.database.asSystem((tx) =>
    sql<{ code: string }>`select tenant.code from tenant order by tenant.code limit 500`.execute(tx),
  );
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    ...rows.map(({ code }) => `Sitemap: ${originOf(request)}/p/${encodeURIComponent(code)}/sitemap.xml`),
  ];
  return sendText(reply, request, `${lines.join('\n')}\n`, { type: 'text/plain; charset=utf-8' });
}

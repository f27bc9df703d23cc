// The newest releases, of everything or of one kind, as Atom and as RSS 2.0; what was withdrawn is in neither.
import { html } from './html.ts';
import type { Entry } from './pages/entry.ts';
import { entrySummary } from './pages/summary.ts';
import { hrefOf, type Reader } from './reader.ts';
import { itemPath, type Kind, sections } from './sections.ts';

export interface Feed {
  readonly origin: string;
  readonly kind: Kind | undefined;
  readonly entries: readonly Entry[];
}

const above = (kind: Kind | undefined): string => (kind ? sections[kind] : '');

function titleOf({ t, committee }: Reader, kind: Kind | undefined): string {
  const name = t('portal.name', { committee: committee.name });
  return kind ? `${name} · ${t(`portal.ways.${kind}`)}` : name;
}

export function atomFeed(reader: Reader, { origin, kind, entries }: Feed): string {
  const self = `${origin}${hrefOf(reader, `${above(kind)}/feed.xml`)}`;
  const newest = entries[0]?.changedAt ?? new Date(0);
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${reader.locale}">
<title>${titleOf(reader, kind)}</title>
<id>${self}</id><link rel="self" href="${self}"/><link href="${origin}${hrefOf(reader, above(kind) || '/')}"/>
<updated>${newest.toISOString()}</updated><author><name>${reader.committee.name}</name></author>
${entries.map(
  (entry) => html`<entry><title>${entry.address} ${entry.title}</title><id>urn:uuid:${entry.id}</id>
<link href="${origin}${hrefOf(reader, itemPath(entry.kind, entry.address))}"/><updated>${entry.changedAt.toISOString()}</updated>
<category term="${entry.kind}" label="${reader.t(`portal.kinds.${entry.kind}`)}"/><summary xml:lang="zh-CN">${entrySummary(entry)}</summary></entry>
`,
)}</feed>
`.markup;
}

export function rssFeed(reader: Reader, { origin, kind, entries }: Feed): string {
  const self = `${origin}${hrefOf(reader, `${above(kind)}/rss.xml`)}`;
  const newest = entries[0]?.changedAt ?? new Date(0);
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${titleOf(reader, kind)}</title><link>${origin}${hrefOf(reader, above(kind) || '/')}</link>
<description>${reader.t('portal.front.lead')}</description><language>${reader.locale}</language>
<atom:link rel="self" type="application/rss+xml" href="${self}"/><lastBuildDate>${newest.toUTCString()}</lastBuildDate>
${entries.map(
  (
    entry,
  ) => html`<item><title>${entry.address} ${entry.title}</title><guid isPermaLink="false">urn:uuid:${entry.id}</guid>
<link>${origin}${hrefOf(reader, itemPath(entry.kind, entry.address))}</link><pubDate>${entry.changedAt.toUTCString()}</pubDate>
<category>${reader.t(`portal.kinds.${entry.kind}`)}</category><description>${entrySummary(entry)}</description></item>
`,
)}</channel></rss>
`.markup;
}

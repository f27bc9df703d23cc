// Every permanent address of a committee, for search engines; a large one in several parts.
import { html } from './html.ts';
import { hrefOf, type Reader } from './reader.ts';
import { itemPath, type Kind } from './sections.ts';

export interface Located {
  readonly kind: Kind;
  readonly address: string;
  readonly changedAt: Date;
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function sitemapIndex(reader: Reader, origin: string, parts: readonly string[]): string {
  const of = (part: string) => html`<sitemap><loc>${origin}${hrefOf(reader, `/sitemaps/${part}.xml`)}</loc></sitemap>
`;
  return `${head}${html`<sitemapindex xmlns="${schema}">\n${parts.map(of)}</sitemapindex>\n`.markup}`;
}

export function sitemapPages(reader: Reader, origin: string, paths: readonly string[]): string {
  const of = (path: string) => html`<url><loc>${origin}${hrefOf(reader, path)}</loc></url>
`;
  return `${head}${html`<urlset xmlns="${schema}">\n${paths.map(of)}</urlset>\n`.markup}`;
}

export function sitemapItems(reader: Reader, origin: string, items: readonly Located[]): string {
  const of = ({ kind, address, changedAt }: Located) =>
    html`<url><loc>${origin}${hrefOf(reader, itemPath(kind, address))}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>
`;
  return `${head}${html`<urlset xmlns="${schema}">\n${items.map(of)}</urlset>\n`.markup}`;
}

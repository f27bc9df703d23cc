// The newest releases as an Atom feed; what was withdrawn is not in it.
import { html } from './html.ts';
import { proposalPath } from './pages/entry.ts';
import { hrefOf, type Reader } from './reader.ts';

export interface FeedEntry {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly changedAt: Date;
}

export function feed(reader: Reader, origin: string, entries: readonly FeedEntry[]): string {
  const self = `${origin}${hrefOf(reader, '/feed.xml')}`;
  const newest = entries[0]?.changedAt ?? new Date(0);
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${reader.locale}">
<title>${reader.t('portal.name', { committee: reader.committee.name })}</title>
<id>${self}</id><link rel="self" href="${self}"/><link href="${origin}${hrefOf(reader, '/')}"/>
<updated>${newest.toISOString()}</updated><author><name>${reader.committee.name}</name></author>
${entries.map(
  (entry) => html`<entry><title>${entry.address} ${entry.title}</title><id>urn:uuid:${entry.id}</id>
<link href="${origin}${hrefOf(reader, proposalPath(entry.address))}"/><updated>${entry.changedAt.toISOString()}</updated></entry>
`,
)}</feed>
`.markup;
}

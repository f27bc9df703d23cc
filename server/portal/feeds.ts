// The newest of everything, or of one kind, as Atom and as RSS.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommitteeName } from '#kernel/people';
import { newestItems } from '#kernel/publication';
import { atomFeed, rssFeed } from '../../web/portal/feed.ts';
import type { Kind } from '../../web/portal/sections.ts';
import type { House } from '../house.ts';
import { entriesOf } from './entries.ts';
import { sendText } from './send-page.ts';
import { madeFor } from './serve-reading.ts';

export const feedForms = {
  'feed.xml': { draw: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  'rss.xml': { draw: rssFeed, type: 'application/rss+xml; charset=utf-8' },
} as const;
export type FeedForm = keyof typeof feedForms;

const most = 50;

interface FeedWanted {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly request: FastifyRequest;
  readonly kind: Kind | undefined;
  readonly form: FeedForm;
}

export const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

export async function serveFeed(reply: FastifyReply, { kind, form, ...serving }: FeedWanted) {
  const { draw, type } = feedForms[form];
  const origin = originOf(serving.request);
  const made = await madeFor({
    ...serving,
    async make({ tx, reader }) {
      const items = await newestItems(tx, { limit: most, ...(kind ? { kind } : {}) });
      return { text: draw(reader, { origin, kind, entries: entriesOf(items) }) };
    },
  });
  return sendText(reply, serving.request, made.text, { ...made, type });
}

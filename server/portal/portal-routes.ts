// The public's reading room at /p/<committee's code>/: pages for reading, plain forms, feeds, open data, one stylesheet.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CommitteeName } from '#kernel/people';
import { missingPage } from '../../web/portal/pages/trouble-page.ts';
import { kinds, sections } from '../../web/portal/sections.ts';
import { committeeNamed } from '../committee-by-code.ts';
import type { RouteParts } from '../routes/route-parts.ts';
import { type FeedForm, feedForms, serveFeed } from './feeds.ts';
import { serveDataFile, serveDataPage } from './open-data/serve-open-data.ts';
import { sendPhoto } from './photos.ts';
import { readFront, readItem, readProposals, readResults, readSearch, readSection } from './read-pages.ts';
import { readerOf } from './reader-of.ts';
import { sendPage } from './send-page.ts';
import { sendTroubleAsPages } from './send-trouble.ts';
import { serveReading } from './serve-reading.ts';
import { sendSitemap, serveRobots, serveSitemapIndex, sitemapPart } from './sitemaps.ts';
import { styles, stylesPath } from './styles.ts';
import { showClueForm, showReceipt, showTopics, type TopicsVisit, takeClue } from './topics.ts';
import type { Read } from './visit.ts';

/** A committee nobody has: the page says only that there is none. */
const nobody: CommitteeName = { id: '', code: '-', name: '政协', shortName: '政协' };
const longestForm = 400_000;
const schema = { hide: true };
const few = { rateLimit: { max: 20, timeWindow: '1 minute' }, acceptsPlainForms: true };
/** Each costs a search; nobody reads faster. */
const searches = { rateLimit: { max: 120, timeWindow: '1 minute' } };

function missing(request: FastifyRequest, reply: FastifyReply, committee: CommitteeName = nobody) {
  const reader = readerOf(request, committee);
  return sendPage(reply, request, { reader, page: missingPage(reader), status: 404 });
}

type Meet = (committee: CommitteeName, request: FastifyRequest, reply: FastifyReply) => unknown;

/** Finds the committee of an address, or says that there is none. */
const metBy =
  ({ house }: RouteParts, meet: Meet) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const { committee: code } = request.params as { committee: string };
    const committee = await committeeNamed(house, code.slice(0, 60));
    return committee ? meet(committee, request, reply) : missing(request, reply);
  };

function readingRoutes(app: FastifyInstance, parts: RouteParts): void {
  const { house } = parts;
  const reading = (read: Read) =>
    metBy(parts, (committee, request, reply) => serveReading(reply, { house, committee, request, read }));
  app.get('/p/:committee', { schema }, reading(readFront));
  app.get('/p/:committee/', { schema }, reading(readFront));
  app.get('/p/:committee/proposals', { schema }, reading(readProposals));
  app.get('/p/:committee/results', { schema }, reading(readResults));
  app.get('/p/:committee/search', { schema, config: searches }, reading(readSearch));
  for (const kind of kinds) {
    const path = `/p/:committee${sections[kind]}`;
    if (kind !== 'proposal') app.get(path, { schema }, reading(readSection(kind)));
    app.get(`${path}/:address`, { schema }, reading(readItem(kind)));
  }
  app.get(
    `/p/:committee${sections.news}/:address/photos/:number`,
    { schema },
    metBy(parts, async (committee, request, reply) =>
      (await sendPhoto(reply, { house, committee, request })) ? reply : missing(request, reply, committee),
    ),
  );
}

function feedRoutes(app: FastifyInstance, parts: RouteParts): void {
  const { house } = parts;
  for (const form of Object.keys(feedForms) as FeedForm[]) {
    for (const kind of [undefined, ...kinds]) {
      const path = kind ? sections[kind] : '';
      const feed = metBy(parts, (committee, request, reply) =>
        serveFeed(reply, { house, committee, request, kind, form }),
      );
      app.get(`/p/:committee${path}/${form}`, { schema }, feed);
    }
  }
  const index = metBy(parts, (committee, request, reply) => serveSitemapIndex(reply, { house, committee, request }));
  app.get('/p/:committee/sitemap.xml', { schema }, index);
  const part = metBy(parts, async (committee, request, reply) => {
    const { file } = request.params as { file: string };
    const name = /^([\w-]{1,30})\.xml$/.exec(file)?.[1] ?? '';
    const text = await sitemapPart({ house, committee, request }, name);
    return text === null ? missing(request, reply, committee) : sendSitemap(reply, request, text);
  });
  app.get('/p/:committee/sitemaps/:file', { schema, config: few }, part);
  app.get('/robots.txt', { schema }, (request, reply) => serveRobots(reply, { house, request }));
}

function dataRoutes(app: FastifyInstance, parts: RouteParts): void {
  const { house } = parts;
  const page = metBy(parts, (committee, request, reply) => serveDataPage(reply, { house, committee, request }));
  app.get('/p/:committee/data', { schema }, page);
  app.get('/p/:committee/data/', { schema }, page);
  const file = metBy(parts, async (committee, request, reply) =>
    (await serveDataFile(reply, { house, committee, request })) ? reply : missing(request, reply, committee),
  );
  app.get('/p/:committee/data/:file', { schema, config: searches }, file);
}

function topicRoutes(app: FastifyInstance, parts: RouteParts): void {
  const { house } = parts;
  type Do = (visit: TopicsVisit) => Promise<unknown>;
  const meeting = (act: Do) =>
    metBy(parts, (committee, request, reply) =>
      act({ house, committee, reader: readerOf(request, committee), request, reply }),
    );
  app.get('/p/:committee/topics', { schema }, meeting(showTopics));
  app.get('/p/:committee/topics/clue', { schema }, meeting(showClueForm));
  app.post('/p/:committee/topics/clue', { schema, config: few }, meeting(takeClue));
  app.post('/p/:committee/topics/receipt', { schema, config: few }, meeting(showReceipt));
}

export async function portalRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  sendTroubleAsPages(app);
  await app.register(rateLimit, {
    max: 600,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  app.get(stylesPath, { schema }, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=31536000, immutable').type('text/css; charset=utf-8').send(styles),
  );
  readingRoutes(app, parts);
  feedRoutes(app, parts);
  dataRoutes(app, parts);
  topicRoutes(app, parts);
  const unknown = metBy(parts, (committee, request, reply) => missing(request, reply, committee));
  app.get('/p/:committee/*', { schema }, unknown);
}

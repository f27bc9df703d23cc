// The public's reading room at /p/<committee's code>/: pages for reading, two plain forms, a feed, one stylesheet.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicKind } from '#instruments/proposals/publication/contract';
import { calendarDateOf } from '#kernel/deadlines';
import type { CommitteeName } from '#kernel/people';
import { publicItems } from '#kernel/publication';
import { feed } from '../../web/portal/feed.ts';
import { missingPage } from '../../web/portal/pages/trouble-page.ts';
import { committeeNamed } from '../committee-by-code.ts';
import type { RouteParts } from '../routes/route-parts.ts';
import { readFront, readList, readProposal, readResults, readSearch, type Shown, type Visit } from './read-pages.ts';
import { readerOf } from './reader-of.ts';
import { sendPage, sendText } from './send-page.ts';
import { sendTroubleAsPages } from './send-trouble.ts';
import { styles, stylesPath } from './styles.ts';
import { openCallsOf, showClueForm, showReceipt, showTopics, type TopicsVisit, takeClue } from './topics.ts';

/** A committee nobody has: the page says only that there is none. */
const nobody: CommitteeName = { id: '', code: '-', name: '政协', shortName: '政协' };
const longestForm = 400_000;

export async function portalRoutes(app: FastifyInstance, { house }: RouteParts): Promise<void> {
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

  const committeeOf = (request: FastifyRequest) =>
    committeeNamed(house, (request.params as { committee: string }).committee.slice(0, 60));

  function missing(request: FastifyRequest, reply: FastifyReply, committee: CommitteeName = nobody) {
    const reader = readerOf(request, committee);
    return sendPage(reply, request, { reader, page: missingPage(reader), status: 404 });
  }

  type Read = (visit: Visit) => Promise<Shown>;
  const reading = (read: Read) => async (request: FastifyRequest, reply: FastifyReply) => {
    const committee = await committeeOf(request);
    if (!committee) return missing(request, reply);
    const reader = readerOf(request, committee);
    const today = calendarDateOf(house.clock());
    const shown = await house.database.asTenant(committee.id, (tx) => read({ tx, reader, request, today }));
    return sendPage(reply, request, { reader, ...shown });
  };
  type Do = (visit: TopicsVisit) => Promise<unknown>;
  const meeting = (act: Do) => async (request: FastifyRequest, reply: FastifyReply) => {
    const committee = await committeeOf(request);
    if (!committee) return missing(request, reply);
    return act({ house, committee, reader: readerOf(request, committee), request, reply });
  };

  const schema = { hide: true };
  const few = { rateLimit: { max: 20, timeWindow: '1 minute' }, acceptsPlainForms: true };
  app.get(stylesPath, { schema }, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=31536000, immutable').type('text/css; charset=utf-8').send(styles),
  );
  const front = meeting(async (visit) => {
    const calls = await openCallsOf(visit);
    return reading((one) => readFront(one, calls))(visit.request, visit.reply);
  });
  app.get('/p/:committee', { schema }, front);
  app.get('/p/:committee/', { schema }, front);
  app.get('/p/:committee/proposals', { schema }, reading(readList));
  app.get('/p/:committee/results', { schema }, reading(readResults));
  app.get('/p/:committee/search', { schema }, reading(readSearch));
  app.get('/p/:committee/proposals/:address', { schema }, (request, reply) =>
    reading((visit) => readProposal(visit, (request.params as { address: string }).address))(request, reply),
  );
  app.get('/p/:committee/topics', { schema }, meeting(showTopics));
  app.get('/p/:committee/topics/clue', { schema }, meeting(showClueForm));
  app.post('/p/:committee/topics/clue', { schema, config: few }, meeting(takeClue));
  app.post('/p/:committee/topics/receipt', { schema, config: few }, meeting(showReceipt));
  app.get('/p/:committee/feed.xml', { schema }, async (request, reply) => {
    const committee = await committeeOf(request);
    if (!committee) return missing(request, reply);
    const today = calendarDateOf(house.clock());
    const wanted = { kind: publicKind, today };
    const page = await house.database.asTenant(committee.id, (tx) =>
      publicItems(tx, wanted, { limit: 50, newestFirst: true }),
    );
    const origin = `${request.protocol}://${request.host}`;
    const text = feed(readerOf(request, committee), origin, page.items);
    return sendText(reply, request, text, { type: 'application/atom+xml; charset=utf-8' });
  });
  app.get('/p/:committee/*', { schema }, async (request, reply) =>
    missing(request, reply, (await committeeOf(request)) ?? nobody),
  );
}

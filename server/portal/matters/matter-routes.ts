// Direct-report points at /p/<committee>/points and the way to follow a matter at /p/<committee>/track: pages that work on any
// phone without account and without script; one small script spares those who run it the stricter limit.
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { missingPage } from '../../../web/portal/pages/trouble-page.ts';
import { committeeNamed } from '../../committee-by-code.ts';
import type { RouteParts } from '../../routes/route-parts.ts';
import { readerOf } from '../reader-of.ts';
import { sendPage } from '../send-page.ts';
import { sendTroubleAsPages } from '../send-trouble.ts';
import { showForm, showPoints, takeMatter } from './form.ts';
import { puzzleScript, puzzleScriptPath, scriptPolicy } from './puzzle-script.ts';
import { laterActs, showTrack, showTracked } from './track.ts';
import type { MatterVisit } from './visit.ts';

const longestForm = 400_000;
const nobody = { id: '', code: '-', name: '政协', shortName: '政协' };
const schema = { hide: true };

export async function matterRoutes(app: FastifyInstance, { house }: RouteParts): Promise<void> {
  sendTroubleAsPages(app);
  await app.register(rateLimit, {
    max: 240,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: longestForm },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  // Only these pages run a script, and only that one.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', scriptPolicy);
  });

  const meeting =
    (go: (visit: MatterVisit) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
      const { committee: code } = request.params as { committee: string };
      const committee = await committeeNamed(house, code.slice(0, 60));
      const reader = readerOf(request, committee ?? nobody);
      if (!committee) return sendPage(reply, request, { reader, page: missingPage(reader), status: 404 });
      return go({ house, committee, reader, request, reply });
    };
  const forms = { rateLimit: { max: 30, timeWindow: '1 minute' }, acceptsPlainForms: true };
  app.get(puzzleScriptPath, { schema }, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/javascript; charset=utf-8')
      .send(puzzleScript),
  );
  app.get(
    '/p/:committee/points',
    { schema },
    meeting((visit) => showPoints(visit)),
  );
  app.get('/p/:committee/points/:code', { schema }, meeting(showForm));
  app.post('/p/:committee/points/:code', { schema, config: forms }, meeting(takeMatter));
  app.get('/p/:committee/track', { schema }, meeting(showTrack));
  app.post('/p/:committee/track', { schema, config: forms }, meeting(showTracked));
  for (const { path, take } of laterActs) {
    app.post(`/p/:committee/track/${path}`, { schema, config: forms }, meeting(take));
  }
}

// The built pages: hashed assets for a year, the shells fresh each time, deep links to the shell of their audience.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { refuse } from '#platform/errors';
import { sendRefusal } from '../send-refusal.ts';

const webDirectory = fileURLToPath(new URL('../../dist/web', import.meta.url));
/** A path within an audience, as our notices write them. */
const ownPath = z
  .string()
  .max(300)
  .regex(/^\/[\w\-/%.?=&]*$/)
  .refine((path) => !path.includes('..'));
const leadsTo = z.object({ desk: ownPath.default('/'), phone: ownPath.default('/') });

const audiences = ['desk', 'm'] as const;
const prefixes = { desk: '/desk/', m: '/m/' } as const;

export async function pageRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(webDirectory)) return;
  for (const [index, audience] of audiences.entries()) {
    const root = join(webDirectory, audience);
    await app.register(fastifyStatic, {
      root,
      prefix: prefixes[audience],
      decorateReply: index === 0,
      index: false,
      wildcard: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders(reply, path) {
        const isHashed = path.includes('/assets/');
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    app.get(`${prefixes[audience]}*`, { schema: { hide: true } }, async (request, reply) => {
      const isAsset = /[.][a-z0-9]+$/i.test(request.url.split('?')[0]!);
      if (isAsset) return sendRefusal(reply, refuse('route-not-found'), request);
      return reply.header('cache-control', 'no-cache').sendFile('index.html', root);
    });
    app.get(prefixes[audience].slice(0, -1), { schema: { hide: true } }, (_request, reply) =>
      reply.redirect(prefixes[audience]),
    );
  }
  // Phones go to the member's app, everybody else to the desk; both offer the way to the other.
  app.get('/', { schema: { hide: true } }, (request, reply) =>
    reply.redirect(/Mobi|Android/i.test(request.headers['user-agent'] ?? '') ? prefixes.m : prefixes.desk),
  );
  // Letters and messages lead here: a path of each audience, nothing outside this site.
  app.get('/to', { schema: { hide: true, querystring: leadsTo } }, (request, reply) => {
    const { desk, phone } = request.query as z.output<typeof leadsTo>;
    const isPhone = /Mobi|Android/i.test(request.headers['user-agent'] ?? '');
    return reply.redirect(isPhone ? `/m${phone}` : `/desk${desk}`);
  });
}

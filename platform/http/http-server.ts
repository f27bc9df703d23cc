// The web server: limits, security headers, one form for every refusal, no detail of a failure to the outside.
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { refuse } from '#platform/errors';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { refusalOf } from './failures.ts';
import { refuseCrossSite, type SendRefusal } from './refuse-cross-site.ts';

export interface HttpOptions {
  readonly logger: FastifyBaseLogger;
  readonly isSecure: boolean;
  readonly maximumFileBytes: number;
  /** Says a refusal in the caller's language. */
  readonly sendRefusal: SendRefusal;
}

export async function openHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { logger, isSecure, maximumFileBytes, sendRefusal } = options;
  const app = Fastify({
    loggerInstance: logger,
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: 'loopback',
    requestTimeout: 60_000,
    // A busy or old machine reads the pages slowly: ten seconds, the default, ended the start there.
    pluginTimeout: 120_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({ disableRequestLogging: true }),
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.code === 'internal-error')
      request.log.error({ err: error, route: request.routeOptions.url }, 'failure');
    return sendRefusal(reply, refusal, request);
  });
  app.setNotFoundHandler((request, reply) => sendRefusal(reply, refuse('route-not-found'), request));
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(isSecure),
    hsts: isSecure,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: maximumFileBytes, files: 1, fields: 8, fieldSize: 2_000, headerPairs: 50 },
  });
  refuseCrossSite(app, sendRefusal);
  return app;
}

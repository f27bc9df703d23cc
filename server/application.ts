// The whole application over a built house: every route, and the API's own description.
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { openHttpServer } from '#platform/http';
import { authenticator, type Identity, identityRoutes } from '#platform/identity';
import { observeRequests, openTelemetry, type Telemetry } from '#platform/telemetry';
import type { House } from './house.ts';
import { matterRoutes } from './portal/matters/matter-routes.ts';
import { portalRoutes } from './portal/portal-routes.ts';
import { actRoutes } from './routes/act-routes.ts';
import { calendarRoutes } from './routes/calendar-routes.ts';
import { documentRoutes } from './routes/document-routes.ts';
import { fileRoutes } from './routes/file-routes.ts';
import { formRoutes } from './routes/form-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { importRoutes } from './routes/import-routes.ts';
import { noticeRoutes } from './routes/notice-routes.ts';
import { pageRoutes } from './routes/page-routes.ts';
import { publicRoutes } from './routes/public-routes.ts';
import { pushRoutes } from './routes/push-routes.ts';
import { queryDocumentRoutes } from './routes/query-document-routes.ts';
import { queryRoutes } from './routes/query-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { tryPushRoute } from './routes/try-push-route.ts';
import { workbookRoutes } from './routes/workbook-routes.ts';
import { sendRefusal } from './send-refusal.ts';

export interface ApplicationParts {
  readonly house: House;
  readonly identity: Identity;
  readonly logger: FastifyBaseLogger;
  readonly isSecure: boolean;
  readonly telemetry?: Telemetry;
}

const maximumFileBytes = 25 * 1024 * 1024;

export async function openApplication(parts: ApplicationParts): Promise<FastifyInstance> {
  const { house, identity, logger, isSecure, telemetry = openTelemetry() } = parts;
  const app = await openHttpServer({ logger, isSecure, maximumFileBytes, sendRefusal });
  observeRequests(app, telemetry);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tongxin 同心',
        version: '0.1.0',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { validatorUrl: null },
    staticCSP: "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  });
  const authenticate = authenticator({ database: house.database, clock: house.clock });
  const routes = { house, authenticate, telemetry };
  await app.register(identityRoutes, { identity, authenticate, clock: house.clock, sendRefusal, isSecure });
  for (const register of [
    sessionRoutes,
    actRoutes,
    queryRoutes,
    noticeRoutes,
    pushRoutes,
    tryPushRoute,
    fileRoutes,
    documentRoutes,
    workbookRoutes,
    queryDocumentRoutes,
    formRoutes,
    publicRoutes,
    calendarRoutes,
    portalRoutes,
    matterRoutes,
    importRoutes,
    healthRoutes,
    pageRoutes,
  ]) {
    await app.register(register, routes);
  }
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  return app;
}

// Every request measured under its route template: the address itself may name a case or hold a code.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Telemetry } from './telemetry.ts';
import { contextOf, headerOf, type TraceContext } from './trace-context.ts';

const begun = new WeakMap<FastifyRequest, { context: TraceContext; at: number }>();

export function observeRequests(app: FastifyInstance, telemetry: Telemetry): void {
  app.addHook('onRequest', async (request, reply) => {
    const context = contextOf(request.headers.traceparent);
    begun.set(request, { context, at: performance.now() });
    request.log = request.log.child({ traceId: context.traceId });
    reply.header('traceparent', headerOf(context));
  });
  app.addHook('onResponse', async (request, reply) => {
    const found = begun.get(request);
    if (!found) return;
    const seconds = (performance.now() - found.at) / 1000;
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    telemetry.requests.observe({ method, route, status: String(status) }, seconds);
    const endedAtMs = performance.timeOrigin + performance.now();
    telemetry.span({
      ...{ context: found.context, name: `${method} ${route}`, kind: 'server', endedAtMs },
      startedAtMs: endedAtMs - seconds * 1000,
      attributes: { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
      isError: status >= 500,
    });
  });
}

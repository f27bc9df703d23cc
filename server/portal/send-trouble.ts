// What the house cannot do just now, said as a page: whoever came by a page does not get a machine's answer.
import type { FastifyInstance } from 'fastify';
import type { CommitteeName } from '#kernel/people';
import { statusOf } from '#platform/errors';
import { refusalOf } from '#platform/http';
import { refusedPage } from '../../web/portal/pages/trouble-page.ts';
import { translateIn } from '../catalogues.ts';
import { readerOf } from './reader-of.ts';
import { sendPage } from './send-page.ts';

/** The committee is not looked up: when the house is asked too often, the answer must cost nothing. */
const unnamed = (code: string): CommitteeName => ({ id: '', code, name: '政协', shortName: '政协' });

export function sendTroubleAsPages(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.code === 'internal-error')
      request.log.error({ err: error, route: request.routeOptions.url }, 'failure');
    const { committee = '-' } = (request.params ?? {}) as { committee?: string };
    const reader = readerOf(request, unnamed(committee.slice(0, 60)));
    const text = translateIn(reader.locale)(`refusals.${refusal.code}`, refusal.params);
    const status = statusOf(refusal.code);
    return sendPage(reply, request, { reader, page: refusedPage(reader, text), status, isOwn: true });
  });
}

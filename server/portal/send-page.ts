// A page on the wire: no script may run, nothing may frame it. It may be kept, but is asked for by its fingerprint each time:
// what was withdrawn is gone at once, from browsers and proxies too.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { document, type Page } from '../../web/portal/layout.ts';
import type { Reader } from '../../web/portal/reader.ts';

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface Sending {
  readonly status?: number;
  /** Made for this one person: a form, a receipt. */
  readonly isOwn?: boolean;
  readonly type?: string;
}

export function sendText(reply: FastifyReply, request: FastifyRequest, text: string, sending: Sending = {}) {
  const { status = 200, isOwn = false, type = 'text/html; charset=utf-8' } = sending;
  const fingerprint = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  reply
    .header('content-security-policy', policy)
    .header('referrer-policy', 'same-origin')
    .header('cache-control', isOwn ? 'no-store' : 'public, no-cache')
    .type(type);
  if (isOwn) return reply.code(status).send(text);
  reply.header('etag', fingerprint);
  const known = String(request.headers['if-none-match'] ?? '').split(/,\s*/);
  const isKnown = status === 200 && known.some((one) => one.replace(/^W\//, '') === fingerprint);
  return isKnown ? reply.code(304).send() : reply.code(status).send(text);
}

export interface PageSending extends Sending {
  readonly reader: Reader;
  readonly page: Page;
}

export const sendPage = (reply: FastifyReply, request: FastifyRequest, { reader, page, ...sending }: PageSending) =>
  sendText(reply, request, document(reader, page), sending);

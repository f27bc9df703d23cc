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
  /** Made for this one person: a form, a receipt, a search. */
  readonly isOwn?: boolean;
  readonly type?: string;
  /** Of the text; computed where it is not known. */
  readonly fingerprint?: string;
  readonly changedAt?: Date;
}

export const fingerprintOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** The fingerprint decides; the moment only where the reader sent none. */
function isKnown(request: FastifyRequest, fingerprint: string, changedAt: Date | undefined): boolean {
  const known = request.headers['if-none-match'];
  if (known !== undefined) {
    const tags = String(known).split(/,\s*/);
    return tags.some((one) => one === '*' || one.replace(/^W\//, '') === fingerprint);
  }
  const since = Date.parse(String(request.headers['if-modified-since'] ?? ''));
  return changedAt !== undefined && since >= Math.floor(changedAt.getTime() / 1000) * 1000;
}

/** What every answer of the portal says of itself. */
export function guarded(reply: FastifyReply, isOwn = false): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('referrer-policy', 'same-origin')
    .header('cache-control', isOwn ? 'no-store' : 'public, no-cache');
}

export function sendText(reply: FastifyReply, request: FastifyRequest, text: string, sending: Sending = {}) {
  const { status = 200, isOwn = false, type = 'text/html; charset=utf-8', changedAt } = sending;
  guarded(reply, isOwn).type(type);
  if (isOwn) return reply.code(status).send(text);
  const fingerprint = sending.fingerprint ?? fingerprintOf(text);
  reply.header('etag', fingerprint);
  if (changedAt) reply.header('last-modified', changedAt.toUTCString());
  return status === 200 && isKnown(request, fingerprint, changedAt)
    ? reply.code(304).send()
    : reply.code(status).send(text);
}

export interface PageSending extends Sending {
  readonly reader: Reader;
  readonly page: Page;
}

export const sendPage = (reply: FastifyReply, request: FastifyRequest, { reader, page, ...sending }: PageSending) =>
  sendText(reply, request, document(reader, page), sending);

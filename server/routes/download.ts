// Something to take away, or the refusal said in words.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel/permissions';
import { isRefusal, type Refusal } from '#platform/errors';
import { contentDisposition } from '#platform/files';
import { actorOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import type { RouteParts } from './route-parts.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mediaType: string;
}

export type MakeDownload = (parts: RouteParts, actor: Actor, request: FastifyRequest) => Promise<Download | Refusal>;

export const downloader =
  (parts: RouteParts) => (make: MakeDownload) => async (request: FastifyRequest, reply: FastifyReply) => {
    const actor = await actorOf(parts.house, parts.authenticate, request);
    const made = isRefusal(actor) ? actor : await make(parts, actor, request);
    if (isRefusal(made)) return sendRefusal(reply, made, request);
    return reply
      .header('content-type', made.mediaType)
      .header('content-disposition', contentDisposition(made.name))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-cache')
      .send(made.bytes);
  };

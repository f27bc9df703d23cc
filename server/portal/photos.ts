// A photograph of published news, under the news' own address: gone with it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicNews } from '#instruments/news/contract';
import type { CommitteeName } from '#kernel/people';
import { publicItem } from '#kernel/publication';
import type { House } from '../house.ts';
import { guarded } from './send-page.ts';

interface Wanted {
  readonly house: House;
  readonly committee: CommitteeName;
  readonly request: FastifyRequest;
}

/** Answers whether there was one to send. */
export async function sendPhoto(reply: FastifyReply, { house, committee, request }: Wanted): Promise<boolean> {
  const { address, number } = request.params as { address: string; number: string };
  if (!/^[1-9]$/.test(number)) return false;
  const key = address.toWellFormed().replaceAll('\0', '').slice(0, 100);
  const item = await house.database.asTenant(committee.id, (tx) => publicItem(tx, 'news', key));
  const body = item && !item.withdrawnAt ? publicNews.safeParse(item.body) : null;
  const photo = body?.success ? body.data.photos[Number(number) - 1] : undefined;
  if (!photo) return false;
  const fingerprint = `"${photo.digest}"`;
  guarded(reply).header('etag', fingerprint).type(photo.mediaType).header('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === fingerprint) {
    await reply.code(304).send();
    return true;
  }
  const stored = await house.files.open(committee.id, photo.digest);
  if (!stored) return false;
  await reply.header('content-length', stored.size).send(stored.stream);
  return true;
}

// Every page of a list, as far as an office would print it.
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel/permissions';
import { isRefusal, type Refusal } from '#platform/errors';
import { localeOf } from '../request-person.ts';
import { answerOf } from './answer-of.ts';
import type { RouteParts } from './route-parts.ts';

export interface PagesWanted {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly query: string;
}

const mostPages = 100;

export async function allPages(parts: RouteParts, wanted: PagesWanted): Promise<unknown[] | Refusal> {
  const { actor, request } = wanted;
  const query = parts.house.queries.get(wanted.query)!;
  const pages: unknown[] = [];
  let cursor: string | null | undefined;
  do {
    const asked = { ...(request.query as Record<string, unknown>), limit: 100, cursor: cursor ?? undefined };
    const page = await answerOf(parts.house, { query, actor, locale: localeOf(request), parameters: asked });
    if (isRefusal(page)) return page;
    pages.push(page);
    cursor = (page as { nextCursor?: string | null }).nextCursor;
  } while (cursor && pages.length < mostPages);
  return pages;
}

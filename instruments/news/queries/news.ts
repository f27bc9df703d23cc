// One piece of news: its text, what was found in it, and who may do what.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { readCase } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { gatheringFacts } from '#kernel/gatherings';
import { abilities } from '#kernel/lifecycle';
import { allHidden, lookThrough } from '#kernel/publication';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type NewsPart, type NewsView, newsView } from '../contract/news.ts';
import type { NewsState } from '../contract/vocabulary.ts';
import { newsLifecycle } from '../lifecycle.ts';
import type { News } from '../news.ts';
import { partsOf } from '../parts.ts';
import { readNews } from '../storage.ts';
import { factsOf } from '../subject.ts';
import { newsCapacities, newsOffice } from '../who-may.ts';

function partViews(title: string, news: News): NewsPart[] {
  const checked = new Map((news.checked?.parts ?? []).map((part) => [part.key, part]));
  return partsOf(title, news).map(({ key, kind, position, text: source }) => {
    const text = checked.get(key)?.text ?? source;
    const decisions = checked.get(key)?.decisions ?? allHidden(text);
    return { ...{ key, kind, position, unit: '', source, text, decisions }, ...lookThrough(text) };
  });
}

interface Beside {
  code: string;
  names: Record<string, string>;
}

async function besideOf({ tx }: QueryContext, id: string): Promise<Beside> {
  const { rows } = await sql<Beside>`select code, coalesce((select jsonb_object_agg(file.id, file.name) from file
      where file.tenant_id = tenant.id and file.case_id = ${id}), '{}') as names
    from tenant where id = app.tenant_id()`.execute(tx);
  return rows[0]!;
}

function abilitiesOf({ actor, translate }: QueryContext, state: NewsState, news: News, title: string) {
  const meeting = { state, facts: factsOf(title, news, actor.personId), capacities: newsCapacities(actor) };
  return abilities(newsLifecycle, meeting).map(({ verb, isAllowed, refusal }) =>
    refusal
      ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
      : { verb, isAllowed },
  );
}

/** Six SQL queries. */
export const newsQuery = defineQuery({
  name: 'news.news',
  parameters: z.object({ id: z.uuid() }),
  answer: newsView,
  who: newsOffice,
  async ask(context, { id }): Promise<NewsView | Refusal> {
    const { tx } = context;
    const record = await readCase(tx, id);
    const news = record?.kind === newsLifecycle.kind ? await readNews(tx, id) : null;
    if (!record || !news) return refuse('not-found');
    const state = record.state as NewsState;
    const { code, names } = await besideOf(context, id);
    const gathering = news.gatheringId ? await gatheringFacts(tx, news.gatheringId) : null;
    const events = await eventsOfCase(tx, id);
    const { heldOn, place, host, peopleCount, text, address, note, gatheringId, checkedAt, releasedAt } = news;
    return {
      ...{ id, version: record.version, state, title: record.title },
      ...{ heldOn, place, host, peopleCount, text, address, note, gatheringId, gathering: gathering?.title ?? '' },
      ...{ writtenBy: news.writtenByName, checkedBy: news.checkedByName, releasedBy: news.releasedByName },
      ...{ checkedAt: checkedAt?.toISOString() ?? null, releasedAt: releasedAt?.toISOString() ?? null },
      releasedOn: releasedAt && calendarDateOf(releasedAt),
      photos: news.photos.map((photo) => ({ ...photo, name: names[photo.fileId] ?? '' })),
      parts: partViews(record.title, news),
      secrecyNote: news.checked?.secrecyNote ?? '',
      portal: `/p/${encodeURIComponent(code)}`,
      timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
      abilities: abilitiesOf(context, state, news, record.title),
    };
  },
});

// What an act on a piece of news is given: the locked case, its text, and who wrote and checked it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, hasRole, isSystem } from '#kernel/permissions';
import type { NewsState } from './contract/vocabulary.ts';
import { newsLifecycle } from './lifecycle.ts';
import type { News } from './news.ts';
import type { NewsFacts } from './rules.ts';
import { readNews } from './storage.ts';
import { newsCapacities, newsOffice } from './who-may.ts';

export interface NewsSubject extends Subject<NewsState, NewsFacts> {
  readonly news: News;
}

/** Until it is released, news is nobody's but the offices'. */
export const seesNews = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, newsOffice);

export const factsOf = (
  title: string,
  { text, photos, checkedBy, writtenBy }: News,
  own: string | null,
): NewsFacts => ({
  ...{ title, text, photos },
  isOwnCheck: own !== null && (checkedBy === own || writtenBy === own),
});

export const newsSubject: SubjectKind<NewsState, NewsFacts, NewsSubject> = {
  lifecycle: newsLifecycle,
  async load({ tx, actor }, id) {
    if (!seesNews(actor)) return null;
    const record = await lockCase(tx, id);
    const news = record?.kind === newsLifecycle.kind ? await readNews(tx, id) : null;
    if (!record || !news) return null;
    const facts = factsOf(record.title, news, actor.personId);
    return { record, id, state: record.state as NewsState, news, facts, capacities: newsCapacities(actor) };
  },
};

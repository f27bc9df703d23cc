import { type Act, defineCreation } from '#kernel/acts';
import { linkCases } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { type AgendaReader, gatheringFacts } from '#kernel/gatherings';
import { refuse } from '#platform/errors';
import { draftNewsInput } from '../contract/news.ts';
import { walls } from '../contract/vocabulary.ts';
import { draftText } from '../draft-text.ts';
import { newsLifecycle } from '../lifecycle.ts';
import { canBeToldOf } from '../rules.ts';
import { insertNews } from '../storage.ts';
import { mayTellOf, writers } from '../who-may.ts';

/** From a gathering: its facts become a first text, the two cases are joined. Otherwise an empty sheet. */
export const draftNews = (agendaOf: AgendaReader): Act =>
  defineCreation({
    name: 'news.draft-news',
    kind: newsLifecycle.kind,
    event: 'drafted',
    initial: { state: newsLifecycle.initial, turn: null },
    who: writers,
    input: draftNewsInput,
    title: ({ title }) => title,
    async create({ tx, actor, now }, { id }, { gatheringId, title }) {
      const written = { written_by: actor.personId, written_by_name: actor.name };
      if (!gatheringId) {
        if ([...title].length < 2) return refuse('news-title-short');
        await insertNews(tx, id, written);
        return { payload: { gatheringId }, shell: { audience: 'office' } };
      }
      const facts = await gatheringFacts(tx, gatheringId);
      if (!facts || !mayTellOf(actor, facts.hostBodyId)) return refuse('not-found');
      const early = canBeToldOf(facts, now);
      if (early) return early;
      const { place, host, came, startsAt } = facts;
      await insertNews(tx, id, {
        ...{ ...written, gathering_id: gatheringId, held_on: calendarDateOf(startsAt) },
        ...{ place: place.slice(0, walls.place), host: host.slice(0, walls.host), people_count: came || null },
        text: draftText(facts, await agendaOf(tx, gatheringId)),
      });
      await linkCases(tx, { fromCaseId: id, toCaseId: gatheringId, kind: 'tells-of' }, now);
      return {
        payload: { gatheringId },
        shell: { audience: 'office', title: title || facts.title.slice(0, walls.title) },
      };
    },
  });

// Every act on news, in the order of its life.
import type { Act } from '#kernel/acts';
import type { AgendaReader } from '#kernel/gatherings';
import { draftNews } from './actions/draft-news.ts';
import { clearNews, releaseNews, sendBackNews, withdrawNews } from './actions/release-news.ts';
import { discardNews, handInNews, rewriteNews, saveNews } from './actions/write-news.ts';

export const newsActs = (agendaOf: AgendaReader): readonly Act[] => [
  ...[draftNews(agendaOf), saveNews, handInNews, clearNews, releaseNews],
  ...[sendBackNews, withdrawNews, rewriteNews, discardNews],
];

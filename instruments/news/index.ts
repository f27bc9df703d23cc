import type { AgendaReader } from '#kernel/gatherings';
import { newsWorkbook } from './documents/workbook.ts';
import { newsLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { newsActs } from './news-acts.ts';
import { newsNotices } from './notices.ts';
import { listQuery } from './queries/list.ts';
import { newsQuery } from './queries/news.ts';
import { newsWaiting } from './waiting.ts';

/** What the house needs to take this instrument in; whoever holds gatherings says what was on their agendas. */
export const newsFor = (agendaOf: AgendaReader) => ({
  name: 'news',
  lifecycles: [newsLifecycle],
  acts: newsActs(agendaOf),
  queries: [listQuery, newsQuery],
  notices: newsNotices,
  workbooks: [newsWorkbook],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: newsWaiting,
});

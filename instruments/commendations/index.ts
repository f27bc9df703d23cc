import { commendationDeeds } from './deeds.ts';
import { disciplineActs } from './discipline/discipline-acts.ts';
import { disciplineLifecycle } from './discipline/lifecycle.ts';
import { disciplineQueries } from './discipline/queries/queries.ts';
import { disciplineWaiting } from './discipline/waiting.ts';
import { disciplineWork } from './discipline/work.ts';
import { commendationPapers } from './documents/commendation-papers.ts';
import { nomineesWorkbook, roundsWorkbook } from './documents/round-workbooks.ts';
import * as messages from './messages/index.ts';
import { commendationNotices, disciplineNotices } from './notices.ts';
import { roundLifecycle } from './rounds/lifecycle.ts';
import { roundQueries } from './rounds/queries/queries.ts';
import { roundActs } from './rounds/round-acts.ts';
import { commendationSettings, disciplineSettings } from './settings.ts';

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'commendations',
  lifecycles: [roundLifecycle],
  acts: roundActs,
  queries: roundQueries,
  notices: commendationNotices,
  deeds: commendationDeeds,
  documents: commendationPapers,
  workbooks: [roundsWorkbook, nomineesWorkbook],
  settings: commendationSettings,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};

/** The ladder of discipline, for named roles and the member concerned: sealed from every general list. */
export const discipline = {
  name: 'discipline',
  lifecycles: [disciplineLifecycle],
  acts: disciplineActs,
  queries: disciplineQueries,
  notices: disciplineNotices,
  settings: disciplineSettings,
  waiting: disciplineWaiting,
  work: disciplineWork,
  sealedKinds: [disciplineLifecycle.kind],
  messages: { 'zh-CN': messages.disciplineZh, en: messages.disciplineEn },
};

import { dossierPaper } from './documents/dossier-paper.ts';
import { branchesWorkbook, noticesWorkbook } from './documents/register-workbooks.ts';
import { compositionWorkbook, coverageWorkbook, dossierWorkbook, rosterWorkbook } from './documents/workbooks.ts';
import { placementsKind } from './import/placements-kind.ts';
import { memberActs } from './member-acts.ts';
import { memberQueries } from './member-queries.ts';
import * as messages from './messages/index.ts';
import { memberNotices } from './notices.ts';
import { memberSettings } from './settings.ts';
import { membersWaiting } from './waiting.ts';

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'members',
  acts: memberActs,
  queries: memberQueries,
  notices: memberNotices,
  settings: memberSettings,
  workbooks: [
    rosterWorkbook,
    coverageWorkbook,
    compositionWorkbook,
    dossierWorkbook,
    noticesWorkbook,
    branchesWorkbook,
  ],
  documents: [dossierPaper],
  importKinds: [placementsKind],
  waiting: membersWaiting,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};

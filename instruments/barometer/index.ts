import { barometerActs } from './barometer-acts.ts';
import { barometerWorkbooks } from './documents/workbooks.ts';
import { issueQuery } from './issues/queries/issue.ts';
import { issuesOpenQuery, issuesQuery } from './issues/queries/issues.ts';
import { issueLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { barometerSettings } from './settings.ts';
import { barometerWork } from './work.ts';

export { placeVoices } from './place-voices.ts';

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'barometer',
  lifecycles: [issueLifecycle],
  acts: barometerActs,
  queries: [issuesQuery, issuesOpenQuery, issueQuery],
  settings: barometerSettings,
  workbooks: barometerWorkbooks,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  work: barometerWork,
};

import { activityActs } from './activity-acts.ts';
import { activityQueries } from './activity-queries.ts';
import { activityDeeds } from './deeds.ts';
import { activityLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { activityNotices } from './notices.ts';
import { activitySettings } from './settings.ts';

export { activityActs, activityLifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'activities',
  lifecycles: [activityLifecycle],
  acts: activityActs,
  queries: activityQueries,
  notices: activityNotices,
  deeds: activityDeeds,
  settings: activitySettings,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
};

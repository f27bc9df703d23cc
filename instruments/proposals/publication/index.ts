import { clear, clearUpdate, saveCheck } from './actions/check-text.ts';
import { declineUpdate, keepBack, release, sendBack, withdraw } from './actions/decide-release.ts';
import { publishList } from './actions/publish-list.ts';
import { publicationLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { publicationNotices } from './notices.ts';
import { publicationCheck } from './queries/check.ts';
import { publicationPublished } from './queries/published.ts';
import { publicationWork } from './queries/work.ts';
import { publicationSettings } from './settings.ts';
import { waiting } from './waiting.ts';
import { publicationWorks } from './work.ts';

/** What the house needs to let proposals become public. */
export const publication = {
  name: 'publication',
  lifecycles: [publicationLifecycle],
  acts: [publishList, saveCheck, clear, clearUpdate, release, sendBack, declineUpdate, keepBack, withdraw],
  queries: [publicationWork, publicationCheck, publicationPublished],
  settings: publicationSettings,
  notices: publicationNotices,
  work: publicationWorks,
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting,
};

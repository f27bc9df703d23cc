import type { DeedKinds } from '#kernel/deeds';
import { dutyFileDeeds } from './deeds.ts';
import { dutyFileDocuments, dutyFileWorkbooks } from './documents/index.ts';
import { dutyFileActs } from './duty-file-acts.ts';
import { dutyFileQueries } from './duty-file-queries.ts';
import { contestLifecycle, outsideLifecycle, reportLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { dutyFileNotices } from './notices.ts';
import { dutyFileSettings } from './settings.ts';
import { dutyFileWaiting } from './waiting.ts';

export { contestLifecycle, outsideLifecycle, reportLifecycle };

/** What the house needs to take this instrument in; it must know every kind of deed the others declare. */
export function instrumentFor(others: DeedKinds) {
  const kinds: DeedKinds = { ...others, ...dutyFileDeeds };
  return {
    name: 'duty-file',
    lifecycles: [outsideLifecycle, contestLifecycle, reportLifecycle],
    acts: dutyFileActs(kinds),
    queries: dutyFileQueries(kinds),
    notices: dutyFileNotices,
    settings: dutyFileSettings,
    deeds: dutyFileDeeds,
    documents: dutyFileDocuments,
    workbooks: dutyFileWorkbooks,
    waiting: dutyFileWaiting,
    messages: { 'zh-CN': messages.zhCN, en: messages.en },
  };
}

import type { KnownKinds } from '#kernel/scoring';
import { assessmentActs } from './acts.ts';
import { foreseenKinds } from './foreseen-kinds.ts';
import { rulesLifecycle, yearLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { assessmentNotices } from './notices.ts';
import { assessmentQueries } from './queries/index.ts';
import { assessmentsWaiting } from './waiting.ts';
import { whatIfWorkbook, yearWorkbook } from './workbook.ts';

export { materialOf, sheetsOf, type YearMaterial } from './count-year.ts';
export { foreseenKinds } from './foreseen-kinds.ts';
export { samples } from './samples.ts';
export { rulesLifecycle, yearLifecycle };

/** What the house needs to take this instrument in; the kinds are all that the others declare. */
export function assessments(declared: KnownKinds) {
  const kinds = { ...foreseenKinds, ...declared };
  return {
    name: 'assessments',
    lifecycles: [rulesLifecycle, yearLifecycle],
    acts: assessmentActs(kinds),
    queries: assessmentQueries(kinds),
    notices: assessmentNotices,
    workbooks: [yearWorkbook, whatIfWorkbook],
    waiting: assessmentsWaiting,
    messages: { 'zh-CN': messages.zhCN, en: messages.en },
  };
}

import { activityActs } from './activity-acts.ts';
import { activityQueries } from './activity-queries.ts';
import { activityDeeds } from './deeds.ts';
import { attendanceList } from './documents/attendance-list.ts';
import { minutesPaper } from './documents/minutes.ts';
import { noticeLetter, seatPlan } from './documents/notice-letter.ts';
import { activityWorkbook, leaveWorkbook, paperReadersWorkbook, rollWorkbook } from './documents/workbooks.ts';
import { activityLifecycle } from './lifecycle.ts';
import * as messages from './messages/index.ts';
import { activityNotices } from './notices.ts';
import { seriesLifecycle } from './series/lifecycle.ts';
import { activitySettings } from './settings.ts';
import { sheetsForm } from './sign-in/paper/sheets-form.ts';
import { sheetReading } from './sign-in/queries/read-sheet.ts';
import { signInSettings } from './sign-in/settings.ts';
import { activitiesWaiting } from './waiting.ts';
import { activityWork } from './work.ts';

export { calendarBehind, calendarOfActivity } from './calendar/feed.ts';
export { hallTokenAt } from './sign-in/code/hall-code.ts';
export { agendaTitles } from './storage/agenda.ts';
export { activityActs, activityLifecycle };

/** What the house needs to take this instrument in. */
export const instrument = {
  name: 'activities',
  lifecycles: [activityLifecycle, seriesLifecycle],
  acts: activityActs,
  queries: activityQueries,
  notices: activityNotices,
  deeds: activityDeeds,
  workbooks: [activityWorkbook, rollWorkbook, paperReadersWorkbook, leaveWorkbook],
  documents: [noticeLetter, attendanceList, minutesPaper, seatPlan],
  settings: [...activitySettings, ...signInSettings],
  forms: [sheetsForm],
  readings: [sheetReading],
  messages: { 'zh-CN': messages.zhCN, en: messages.en },
  waiting: activitiesWaiting,
  work: activityWork,
};

// All words of this instrument: those every screen of a case needs, and those that one screen or the server alone says
// (the yearly report, notices, settings, refusals). A phone carries the first alone.
import { deedsZhCN } from './deeds-zh-CN.ts';
import { noticesZhCN } from './notices-zh-CN.ts';
import { reportZhCN } from './report-zh-CN.ts';
import { settingsZhCN } from './settings-zh-CN.ts';
import { caseZhCN } from './zh-CN-case.ts';
import { zhRefusals } from './zh-CN-refusals.ts';

export const zhCN = {
  ...caseZhCN,
  proposals: { ...caseZhCN.proposals, report: reportZhCN },
  deeds: deedsZhCN,
  notices: noticesZhCN,
  settings: settingsZhCN,
  refusals: zhRefusals,
} as const;

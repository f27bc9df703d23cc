import type { Messages } from '#platform/locale';
import { caseEn } from './en-case.ts';
import { enRefusals } from './en-refusals.ts';
import { noticesEn } from './notices-en.ts';
import { reportEn } from './report-en.ts';
import { settingsEn } from './settings-en.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  ...caseEn,
  proposals: { ...caseEn.proposals, report: reportEn },
  notices: noticesEn,
  settings: settingsEn,
  refusals: enRefusals,
};

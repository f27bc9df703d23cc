import type { Messages } from '#platform/locale';
import { deedsEn } from './deeds-en.ts';
import { caseEn } from './en-case.ts';
import { enRefusals } from './en-refusals.ts';
import { noticesEn } from './notices-en.ts';
import { reportEn } from './report-en.ts';
import { settingsEn } from './settings-en.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  ...caseEn,
  proposals: { ...caseEn.proposals, report: reportEn },
  deeds: deedsEn,
  notices: noticesEn,
  settings: settingsEn,
  refusals: enRefusals,
};

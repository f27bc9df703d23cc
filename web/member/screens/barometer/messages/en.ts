import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

// Words of the barometer on the phone.
export const en: Messages<typeof zhCN> = {
  title: 'What many raise',
  lead: 'Where several proposals, reports and citizens raise one matter, its name stands here with how many. You can draft a proposal of it; each then leads to the other.',
  toTopics: 'Topic guides',
  issues: 'Raised by many',
  size: '{size} raised it',
  draft: 'Draft a proposal',
  draftOf: 'Draft a proposal on “{name}”',
  none: 'Nothing is raised by five or more now',
  noneHint: 'When several raise the same matter, it appears here.',
};

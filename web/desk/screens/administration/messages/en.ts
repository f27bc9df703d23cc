import type { Messages } from '#platform/locale';
import { enCategories } from './en-categories.ts';
import { enRecords } from './en-records.ts';
import { enRegisters } from './en-registers.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved',
  change: 'Change',
  verbs: 'Actions',
  person: 'Person',
  personHint: 'Type a name or pinyin initials',
  reason: 'Reason',
  reasonHint: 'State the grounds; they stay in the record',
  reasonMissing: 'State a reason of at least 4 characters',
  dateMissing: 'Fill in the date',
  lastDay: 'Last day',
  ...enRegisters,
  ...enCategories,
  ...enRecords,
};

import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  decide: '{kind} {found}',
  decisions: { masked: 'Hide', kept: 'Keep' },
  keptReason: 'Why it stays',
  keptReasonNeeded: 'Needed before it can be put up for release.',
  edit: 'Edit',
  editPart: 'Edit {part}',
  finishEdit: 'Done',
  original: 'Back to the original',
  wasEdited: 'Edited',
  marks: { masked: 'Hidden: ', kept: 'Kept: ' },
  secrecy: {
    title: 'Words of secrecy',
    note: 'Why it may be public',
    hint: 'These words are hints; you decide. What may not be public is kept back.',
  },
};

import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  verbs: 'What can be done',
  done: 'Done: {verb}',
  cancel: 'Cancel',
  reason: 'Reason',
  reasonMissing: 'Say why',
  text: 'What is to be said',
  fileMoving: 'Please wait until the files are there',
  fileFailed: 'It did not arrive; please try again',
  backToList: 'Back to the list',
  save: 'Save',
  stepNumber: 'Step {number}',
  stepDay: 'Day',
  removeStep: 'Remove step {number}',
  addStep: 'Add a step',
  stepIncomplete: 'Each step needs words and a day',
  textMissing: 'Write something first',
  confirmLead: '“{verb}”? It is written into the record.',
};

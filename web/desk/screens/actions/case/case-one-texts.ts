// The verbs on a case that need a word or nothing at all.
import { declineInput, nothing, returnInput, withdrawInput } from '#instruments/proposals/contract';
import type { OneText } from '../form/one-text-form.tsx';

export const caseOneTexts: Readonly<Record<string, OneText>> = {
  return: { schema: returnInput, field: 'comments', rows: 6 },
  withdraw: { schema: withdrawInput, field: 'reason' },
  'decline-to-sign': { schema: declineInput, field: 'reason' },
  sign: { schema: nothing },
  'confirm-for-body': { schema: nothing },
  submit: { schema: nothing },
  discard: { schema: nothing },
};

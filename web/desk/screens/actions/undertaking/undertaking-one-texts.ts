// The verbs on an undertaking that need a word or nothing at all.
import * as z from 'zod';
import {
  countersignInput,
  giveOpinionInput,
  requestChangesInput,
  secondReplyInput,
  sendBackInput,
  upholdInput,
} from '#kernel/undertakings/contract';
import type { OneText } from '../form/one-text-form.tsx';

export const undertakingOneTexts: Readonly<Record<string, OneText>> = {
  uphold: { schema: upholdInput, field: 'decision' },
  'give-opinion': { schema: giveOpinionInput, field: 'opinion', rows: 10 },
  countersign: { schema: countersignInput, field: 'remark' },
  'request-changes': { schema: requestChangesInput, field: 'comments', rows: 6 },
  'hand-back': { schema: sendBackInput, field: 'comments', rows: 6 },
  'send-back': { schema: sendBackInput, field: 'comments', rows: 6 },
  'reply-again': { schema: secondReplyInput, field: 'text', rows: 10 },
  'submit-reply': { schema: z.object({}) },
};

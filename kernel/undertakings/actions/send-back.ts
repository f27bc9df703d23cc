import { returnReply } from '../return-reply.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The checking office sends the reply back to the unit: form, answers or class are not right yet. */
export const sendBack = (subject: UndertakingSubjectKind) =>
  returnReply(subject, { verb: 'send-back', comment: 'sent-back' });

import { returnReply } from '../return-reply.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The leader hands the reply back to the drafter with comments. */
export const handBack = (subject: UndertakingSubjectKind) =>
  returnReply(subject, { verb: 'hand-back', comment: 'handed-back' });

import { defineAct } from '#kernel/acts';
import { addComment } from './add-comment.ts';
import { caseShell } from './case-shell.ts';
import { sendBackInput } from './contract.ts';
import { unitDesk } from './recipients.ts';
import type { UndertakingSubjectKind } from './subject.ts';

export interface ReplyReturn {
  readonly verb: 'hand-back' | 'send-back';
  /** Under what kind the comments are kept. */
  readonly comment: 'handed-back' | 'sent-back';
}

/** A reply goes back to its drafter with comments, from whichever desk it lies on. */
export const returnReply = (subject: UndertakingSubjectKind, { verb, comment }: ReplyReturn) =>
  defineAct({
    name: `undertakings.${verb}`,
    subject,
    verb,
    on: 'part',
    input: sendBackInput,
    async change(context, found, { comments }) {
      await addComment(context, found, { kind: comment, text: comments });
      return {
        payload: { undertakingId: found.id, round: found.undertaking.round },
        shell: await caseShell(context, found, { state: 'handling' }),
        recipients: { 'reply-came-back': await unitDesk(context, found.undertaking) },
      };
    },
  });

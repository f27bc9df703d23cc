import { defineAct } from '#kernel/acts';
import { indexText } from '#kernel/search';
import { refuse } from '#platform/errors';
import { secondReplyInput } from '../contract.ts';
import { proposalOffice } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import { updateReply } from '../update-reply.ts';

/** The second reply (二次答复): what became of the promises, told to the proposers after closing. */
export const replyAgain = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.reply-again',
    subject,
    verb: 'reply-again',
    on: 'part',
    input: secondReplyInput,
    async change(context, found, { text }) {
      const reply = found.facts.reply!;
      if (reply.secondReply) return refuse('second-reply-given');
      await updateReply(context.tx, reply.id, { second_reply: text, second_reply_at: context.now });
      await indexText(context.tx, { caseId: found.record.id, part: `second-reply:${reply.id}`, text });
      return {
        payload: { undertakingId: found.id, unitId: found.undertaking.unitId },
        shell: { turn: found.record.turn },
        recipients: { 'second-reply': [...found.proposerIds, ...(await proposalOffice(context))] },
      };
    },
  });

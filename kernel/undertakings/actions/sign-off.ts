import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { signOffInput } from '../contract.ts';
import { isDocumentNumberFree } from '../document-number.ts';
import { supervisionOffice } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import { updateReply } from '../update-reply.ts';

/** The leader in charge signs: the reply gets its document number and seal and goes to the check. */
export const signOff = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.sign-off',
    subject,
    verb: 'sign-off',
    on: 'part',
    input: signOffInput,
    async change(context, found, { documentNumber, isSealed }) {
      const reply = found.facts.reply;
      if (!reply) return refuse('reply-missing');
      if (!isSealed) return refuse('seal-missing');
      const isFree = await isDocumentNumberFree(context.tx, { documentNumber, replyId: reply.id });
      if (!isFree) return refuse('document-number-taken', { documentNumber });
      await updateReply(context.tx, reply.id, {
        document_number: documentNumber,
        is_sealed: isSealed,
        signed_off_by: context.actor.personId,
        signed_off_by_name: context.actor.name,
        signed_off_at: context.now,
      });
      return {
        payload: { undertakingId: found.id, round: found.undertaking.round, documentNumber },
        shell: await caseShell(context, found, { state: 'checking' }),
        recipients: { 'reply-to-check': await supervisionOffice(context, found.kind) },
      };
    },
  });

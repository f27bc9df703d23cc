import { defineAct } from '#kernel/acts';
import { addComment } from '../add-comment.ts';
import { caseShell } from '../case-shell.ts';
import { coUnitOf } from '../co-unit-of.ts';
import { requestChangesInput } from '../contract.ts';
import { unitDesk } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** A co-unit does not agree yet: the reply goes back to the lead's drafter with its comments. */
export const requestChanges = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.request-changes',
    subject,
    verb: 'request-changes',
    on: 'part',
    input: requestChangesInput,
    async change(context, found, { comments }) {
      await addComment(context, found, { kind: 'changes-requested', text: comments });
      return {
        payload: { undertakingId: found.id, unitId: coUnitOf(context.actor, found)?.unitId ?? null },
        shell: await caseShell(context, found, { state: 'handling' }),
        recipients: { 'reply-came-back': await unitDesk(context, found.undertaking) },
      };
    },
  });

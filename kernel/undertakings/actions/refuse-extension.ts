import { defineAct } from '#kernel/acts';
import { refuseExtensionInput } from '../contract.ts';
import { decideExtension } from '../decide-extension.ts';
import { unitDesk } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The supervision office refuses the extension and says why; the due date stands. */
export const refuseExtension = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.refuse-extension',
    subject,
    verb: 'refuse-extension',
    on: 'part',
    input: refuseExtensionInput,
    async change(context, found, { reason }) {
      const decided = { undertakingId: found.id, state: 'refused', decision: reason } as const;
      const { newDueOn } = await decideExtension(context, decided);
      return {
        payload: { undertakingId: found.id, newDueOn, reason },
        shell: { turn: found.record.turn },
        recipients: { 'extension-decided': await unitDesk(context, found.undertaking) },
        noticeParams: { newDueOn },
      };
    },
  });

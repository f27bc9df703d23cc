import { defineAct } from '#kernel/acts';
import { extendClock, openClocks } from '#kernel/deadlines';
import { isRefusal, refuse } from '#platform/errors';
import { grantExtensionInput } from '../contract.ts';
import { decideExtension } from '../decide-extension.ts';
import { unitDesk } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The supervision office grants the extension; the reply clock moves and keeps the reason in its arithmetic. */
export const grantExtension = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.grant-extension',
    subject,
    verb: 'grant-extension',
    on: 'part',
    input: grantExtensionInput,
    async change(context, found, { remark }) {
      const { tx, calendar, actor, today } = context;
      const { newDueOn, reason } = await decideExtension(context, {
        undertakingId: found.id,
        state: 'granted',
        decision: remark,
      });
      const selection = { caseId: found.record.id, subjectId: found.id, kinds: ['reply', 'rehandling'] };
      const [clock] = await openClocks(tx, selection);
      if (!clock) return refuse('clock-not-running');
      const extension = { dueOn: newDueOn, reason, grantedBy: actor.name, grantedOn: today };
      const extended = await extendClock(tx, { calendar, id: clock.id, ...extension });
      if (isRefusal(extended)) return extended;
      const recipients = [...(await unitDesk(context, found.undertaking)), ...found.proposerIds];
      return {
        payload: { undertakingId: found.id, newDueOn, reason },
        shell: { turn: found.record.turn },
        touchesClocks: true,
        recipients: { 'extension-decided': recipients },
        noticeParams: { newDueOn },
      };
    },
  });

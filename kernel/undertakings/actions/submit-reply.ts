import * as z from 'zod';
import { defineAct } from '#kernel/acts';
import { caseShell } from '../case-shell.ts';
import { startCountersignClock } from '../countersign-clock.ts';
import { clearCountersignatures } from '../countersignatures.ts';
import { coUnitDesks, unitLeader } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The drafter is done: to the co-units for countersigning, or straight to the leader where there are none. */
export const submitReply = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.submit-reply',
    subject,
    verb: 'submit-reply',
    on: 'part',
    input: z.object({}),
    async change(context, found) {
      const hasCoUnits = found.undertaking.role === 'lead' && found.facts.coUnits.length > 0;
      const to = hasCoUnits ? 'countersigning' : 'signing-off';
      await clearCountersignatures(context.tx, found.facts.reply!.id);
      if (hasCoUnits) await startCountersignClock(context, found);
      return {
        payload: {
          undertakingId: found.id,
          round: found.undertaking.round,
          classLetter: found.facts.reply!.classLetter,
        },
        to,
        touchesClocks: hasCoUnits,
        shell: await caseShell(context, found, { state: to }),
        recipients: hasCoUnits
          ? { 'countersignature-asked': await coUnitDesks(context, found) }
          : { 'sign-off-asked': await unitLeader(context, found.undertaking) },
      };
    },
  });

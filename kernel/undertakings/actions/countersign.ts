import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { coUnitOf } from '../co-unit-of.ts';
import { countersignInput } from '../contract.ts';
import { stopCountersignClock } from '../countersign-clock.ts';
import { countersignaturesOf, writeCountersignature } from '../countersignatures.ts';
import { unitLeader } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** A co-unit agrees to the lead's reply; with the last one the reply goes to the leader for sign-off. */
export const countersign = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.countersign',
    subject,
    verb: 'countersign',
    on: 'part',
    input: countersignInput,
    async change(context, found, { remark }) {
      const mine = coUnitOf(context.actor, found);
      const reply = found.facts.reply;
      if (!mine || !reply) return refuse('reply-missing');
      const given = await countersignaturesOf(context.tx, [reply.id]);
      if (given.some((one) => one.coUndertakingId === mine.id)) return refuse('already-countersigned');
      await writeCountersignature(context.tx, {
        replyId: reply.id,
        coUndertakingId: mine.id,
        hasAgreed: true,
        remark,
        byPersonId: context.actor.personId,
        at: context.now,
      });
      const isLast = given.length + 1 >= found.facts.coUnits.length;
      if (isLast) await stopCountersignClock(context, found);
      const to = isLast ? 'signing-off' : 'countersigning';
      return {
        payload: { undertakingId: found.id, unitId: mine.unitId },
        to,
        touchesClocks: isLast,
        shell: await caseShell(context, found, { state: to }),
        recipients: isLast ? { 'sign-off-asked': await unitLeader(context, found.undertaking) } : {},
      };
    },
  });

import { defineAct } from '#kernel/acts';
import { caseShell } from '../case-shell.ts';
import { upholdInput } from '../contract.ts';
import { decideObjection } from '../decide-objection.ts';
import { unitDesk } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The assigner decides that the unit keeps the task; it cannot object again. */
export const upholdAssignment = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.uphold',
    subject,
    verb: 'uphold',
    on: 'part',
    input: upholdInput,
    async change(context, found, { decision }) {
      await decideObjection(context, { undertakingId: found.id, outcome: 'upheld', decision });
      await updateUndertaking(context.tx, found.id, { may_object: false });
      return {
        payload: { undertakingId: found.id, unitId: found.undertaking.unitId, decision },
        shell: await caseShell(context, found, { state: 'assigned' }),
        recipients: { 'objection-decided': await unitDesk(context, found.undertaking) },
      };
    },
  });

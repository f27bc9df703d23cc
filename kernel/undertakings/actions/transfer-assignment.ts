import { defineAct } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { transferInput } from '../contract.ts';
import { decideObjection } from '../decide-objection.ts';
import { isWorkingUnit } from '../is-working-unit.ts';
import { unitDesk, unitHolders } from '../recipients.ts';
import { startAssignmentClocks } from '../start-assignment-clocks.ts';
import { insertUndertakings } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The assigner follows the objection: another unit takes the task, with clocks of its own from today. */
export const transferAssignment = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.transfer',
    subject,
    verb: 'transfer',
    on: 'part',
    input: transferInput,
    async change(context, found, { unitId, decision }) {
      const { undertaking, siblings, record } = found;
      const isBusy = siblings.some((other) => other.unitId === unitId && other.state !== 'transferred');
      if (isBusy) return refuse('unit-already-assigned');
      if (!(await isWorkingUnit(context.tx, unitId))) return refuse('unit-unknown');
      await decideObjection(context, { undertakingId: found.id, outcome: 'transferred', decision });
      const { role, position } = undertaking;
      const fresh = {
        caseId: record.id,
        unitId,
        role,
        state: 'assigned',
        position,
        assignedAt: context.now,
      } as const;
      const added = await insertUndertakings(context.tx, [fresh]);
      await startAssignmentClocks(context, added, found.facts.numbers);
      const { id: caseId } = record;
      await addParties(context.tx, { caseId, partyKind: 'unit', partyIds: [unitId], relation: role }, context.now);
      await removeParties(context.tx, { caseId, partyIds: [undertaking.unitId], relation: role });
      return {
        payload: { undertakingId: found.id, fromUnitId: undertaking.unitId, unitId, decision },
        shell: await caseShell(context, found, { state: 'transferred', added }),
        recipients: {
          'objection-decided': await unitDesk(context, undertaking),
          'unit-assigned': await unitHolders(context, [unitId], ['unit-contact']),
        },
      };
    },
  });

import { defineAct } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { succeedInput } from '../contract.ts';
import { isWorkingUnit } from '../is-working-unit.ts';
import { unitHolders } from '../recipients.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The unit was merged: its successor goes on where it stood; only who works on it is named anew. */
export const succeed = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.succeed',
    subject,
    verb: 'succeed',
    on: 'part',
    input: succeedInput,
    async change(context, found, { successorId }) {
      const { undertaking, siblings, record, state } = found;
      const isBusy = siblings.some((other) => other.unitId === successorId && other.state !== 'transferred');
      if (isBusy) return refuse('unit-already-assigned');
      if (!(await isWorkingUnit(context.tx, successorId))) return refuse('unit-unknown');
      const people = { leader_id: null, drafter_id: null, contact_id: null };
      await updateUndertaking(context.tx, found.id, { unit_id: successorId, ...people });
      const { id: caseId } = record;
      const { role, unitId: fromUnitId } = undertaking;
      if (state !== 'proposed') {
        const party = { caseId, partyKind: 'unit', partyIds: [successorId], relation: role } as const;
        await addParties(context.tx, party, context.now);
        await removeParties(context.tx, { caseId, partyIds: [fromUnitId], relation: role });
      }
      return {
        payload: { undertakingId: found.id, fromUnitId, unitId: successorId },
        shell: state === 'proposed' ? {} : await caseShell(context, found, { state }),
        recipients: {
          'unit-assigned': state === 'proposed' ? [] : await unitHolders(context, [successorId], ['unit-contact']),
        },
      };
    },
  });

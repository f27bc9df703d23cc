import { defineAct } from '#kernel/acts';
import { insertUndertakings, removeProposedUndertakings } from '#kernel/undertakings';
import { isRefusal } from '#platform/errors';
import { draftAssignmentInput } from '../contract.ts';
import { unknownReference } from '../references.ts';
import { isSoundAssignment } from '../rules.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Which units should take it: alone, one leading others, or several apart. Replaces an earlier draft. */
export const draftAssignment = defineAct({
  name: 'proposals.draft-assignment',
  subject: proposalSubject,
  verb: 'draft-assignment',
  input: draftAssignmentInput,
  async change({ tx, today }, { id: caseId, proposal }, { type, units, note }) {
    const unsound = isSoundAssignment({ type, units, note });
    if (unsound) return unsound;
    const unitIds = units.map(({ unitId }) => unitId);
    const { leadPersonId } = proposal;
    const problem = await unknownReference(tx, { caseId, leadPersonId, personIds: [], unitIds, today });
    if (isRefusal(problem)) return problem;
    await removeProposedUndertakings(tx, caseId);
    await insertUndertakings(
      tx,
      units.map((unit, index) => ({ caseId, ...unit, state: 'proposed' as const, position: index + 1 })),
    );
    await updateProposal(tx, caseId, { assignment_note: note });
    return { payload: { type, units } };
  },
});

import { type ActContext, defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { assignProposed, startAssignmentClocks, type Undertaking } from '#kernel/undertakings';
import { assignInput } from '../contract.ts';
import { unitContacts } from '../recipients.ts';
import { undertakingNumbers } from '../settings.ts';
import { proposalSubject } from '../subject.ts';

async function placeUnits(
  { tx, now }: ActContext,
  caseId: string,
  undertakings: readonly Undertaking[],
): Promise<void> {
  for (const relation of new Set(undertakings.map(({ role }) => role))) {
    const partyIds = undertakings.filter(({ role }) => role === relation).map(({ unitId }) => unitId);
    await addParties(tx, { caseId, partyKind: 'unit', partyIds, relation }, now);
  }
}

/** The assignment meeting gives the proposal to its units (交办); their clocks start today. */
export const assignProposal = defineAct({
  name: 'proposals.assign',
  subject: proposalSubject,
  verb: 'assign',
  input: assignInput,
  async change(context, { id, proposerIds }, { meeting }) {
    const undertakings = await assignProposed(context.tx, id, context.now);
    await startAssignmentClocks(context, undertakings, undertakingNumbers(context.settings));
    await placeUnits(context, id, undertakings);
    const units = undertakings.map(({ id: undertakingId, unitId, role }) => ({
      undertakingId,
      unitId,
      role,
    }));
    return {
      payload: { units, meeting },
      recipients: {
        'unit-assigned': await unitContacts(
          context,
          units.map(({ unitId }) => unitId),
        ),
        'proposal-assigned': proposerIds,
      },
      noticeParams: { count: units.length },
      answer: { undertakingIds: units.map(({ undertakingId }) => undertakingId) },
    };
  },
});

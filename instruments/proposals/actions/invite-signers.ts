import { defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { inviteInput, walls } from '../contract.ts';
import { cosignersIn } from '../proposal.ts';
import { seatedAmong } from '../references.ts';
import { writeSigners } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Asks other members to sign; who declined before may be asked again. */
export const inviteSigners = defineAct({
  name: 'proposals.invite',
  subject: proposalSubject,
  verb: 'invite',
  input: inviteInput,
  async change({ tx, now, today }, { id: caseId, proposal }, { personIds }) {
    const present = [proposal.leadPersonId, ...cosignersIn(proposal, 'invited', 'signed')];
    const invited = [...new Set(personIds)].filter((personId) => !present.includes(personId));
    if (present.length + invited.length > walls.signers) return refuse('signers-too-many', { limit: walls.signers });
    const seated = await seatedAmong(tx, invited, today);
    const seatless = invited.filter((personId) => !seated.has(personId));
    if (seatless.length > 0) return refuse('invitee-without-seat', { count: seatless.length }, { personIds: seatless });
    const last = Math.max(...proposal.signers.map(({ position }) => position));
    const signers = invited.map((personId, index) => {
      return { personId, position: last + 1 + index, isLead: false, state: 'invited' as const, at: now };
    });
    await writeSigners(tx, caseId, signers);
    await addParties(tx, { caseId, partyKind: 'person', partyIds: invited, relation: 'invited' }, now);
    return {
      payload: { personIds: invited },
      recipients: { 'asked-to-sign': invited },
      noticeParams: { proposer: proposal.leadName },
    };
  },
});

import { defineAct } from '#kernel/acts';
import { convertInput } from '../contract.ts';
import { deedsOfSigners } from '../deeds.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Passed on as an information report (转社情民意); that instrument takes it up from the event. */
export const convertProposal = defineAct({
  name: 'proposals.convert',
  subject: proposalSubject,
  verb: 'convert',
  input: convertInput,
  async change({ tx, now, today }, { id, proposal, proposerIds, facts }, { explanation, meeting }) {
    await updateProposal(tx, id, {
      decision_explanation: explanation,
      decision_meeting: meeting,
      decided_at: now,
    });
    return {
      payload: { into: 'information-report', proposerIds, explanation, meeting },
      shell: { closedAt: now },
      recipients: { 'proposal-converted': proposerIds },
      deeds: deedsOfSigners({ kind: 'proposal-converted', proposal, doneOn: today, leadHoldsSeat: facts.holdsSeat }),
    };
  },
});

import { defineAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { fileInput } from '../contract.ts';
import { deedsOfSigners } from '../deeds.ts';
import { takeNumber } from '../numbering.ts';
import { indexNumber } from '../searchable.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Filed (立案): the proposal gets its number and every member may read it. */
export const fileProposal = defineAct({
  name: 'proposals.file',
  subject: proposalSubject,
  verb: 'file',
  input: fileInput,
  async change(context, { id, record, proposal, proposerIds, facts }, { meeting }) {
    const numbered = await takeNumber(context, { record, proposal });
    if (isRefusal(numbered)) return numbered;
    const { number, sessionId } = numbered;
    await indexNumber(context.tx, id, number);
    await updateProposal(context.tx, id, { decision_meeting: meeting, decided_at: context.now });
    return {
      payload: { number, sessionId, meeting },
      shell: { number, sessionId, audience: 'members' },
      recipients: { 'proposal-filed': proposerIds },
      noticeParams: { number },
      answer: { number },
      deeds: deedsOfSigners({
        ...{ kind: 'proposal-filed', proposal, doneOn: context.today, leadHoldsSeat: facts.holdsSeat },
      }),
    };
  },
});

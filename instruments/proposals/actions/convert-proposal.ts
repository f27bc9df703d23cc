import { askForAct, defineAct } from '#kernel/acts';
import { recommendationsOf } from '#kernel/recommendations';
import { convertInput } from '../contract.ts';
import { deedsOfSigners } from '../deeds.ts';
import { updateProposal } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

const longestTitle = 60;

/** Passed on as an information report (转社情民意): asked for by name, joined to this case, counted here alone. */
export const convertProposal = defineAct({
  name: 'proposals.convert',
  subject: proposalSubject,
  verb: 'convert',
  input: convertInput,
  async change({ tx, now, today }, { id, record, proposal, proposerIds, facts }, { explanation, meeting }) {
    await updateProposal(tx, id, {
      decision_explanation: explanation,
      decision_meeting: meeting,
      decided_at: now,
    });
    const advice = (await recommendationsOf(tx, [id])).map(({ text }) => text).join('\n');
    const taken = { origin: 'proposal', from: { caseId: id }, title: record.title.slice(0, longestTitle), advice };
    const about = { situation: proposal.situation, source: `提案：${record.title}`, authorId: proposal.leadPersonId };
    const input = { ...taken, ...about };
    await askForAct(tx, { act: 'information-reports.take-over', id: null, input, key: `proposal-${id}-information` });
    return {
      payload: { into: 'information-report', proposerIds, explanation, meeting },
      shell: { closedAt: now },
      recipients: { 'proposal-converted': proposerIds },
      deeds: deedsOfSigners({ kind: 'proposal-converted', proposal, doneOn: today, leadHoldsSeat: facts.holdsSeat }),
    };
  },
});

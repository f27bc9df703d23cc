import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { awardsOf, decideAwardRow } from '../award-storage.ts';
import { decideAwardInput } from '../contract.ts';
import { deciderProblem } from '../rules.ts';
import { yearSubject } from '../subject.ts';

/** By somebody else than who proposed it, and never for oneself. */
export const decideAward = defineAct({
  name: 'assessments.decide-award',
  subject: yearSubject,
  verb: 'decide-award',
  input: decideAwardInput,
  async change({ tx, actor, now }, { id: caseId }, { awardId, outcome, note }) {
    const award = (await awardsOf(tx, caseId)).find(({ id }) => id === awardId);
    if (!award) return refuse('award-unknown');
    if (award.outcome !== null) return refuse('award-decided-already');
    const problem = deciderProblem(award, actor.personId);
    if (problem || !actor.personId) return problem ?? refuse('award-own-proposal');
    if (outcome === 'refused' && note === '') return refuse('award-refusal-bare');
    await decideAwardRow(tx, { id: awardId, outcome, decidedBy: actor.personId, note, at: now });
    return {
      payload: { awardId, outcome },
      recipients: { 'award-decided': [award.proposedBy, ...(outcome === 'approved' ? [award.personId] : [])] },
    };
  },
});

import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { signTallyInput } from '../contract.ts';
import { signAsScrutineer } from '../roll-storage.ts';
import { democraticSubject } from '../subject.ts';

/** A scrutineer found the count right; with the second signature the result stands. */
export const signTally = defineAct({
  name: 'appraisals.sign-tally',
  subject: democraticSubject,
  verb: 'sign-tally',
  input: signTallyInput,
  async change({ tx, actor, now, today }, { id, appraisal }, { remark }) {
    await signAsScrutineer(tx, { caseId: id, personId: actor.personId, at: now, remark });
    const others = appraisal.scrutineers.filter(({ personId }) => personId !== actor.personId);
    const isComplete = others.every(({ signedAt }) => signedAt !== null);
    const deeds = actor.personId ? [{ personId: actor.personId, kind: 'appraisal-scrutineer', doneOn: today }] : [];
    if (!isComplete) return { payload: { signed: 1 }, to: 'ballot-closed', deeds };
    const roles = ['proposal-officer', 'proposal-committee-head', 'chairpersons-council'] as const;
    return {
      payload: { signed: 2 },
      to: 'tallied',
      deeds,
      recipients: { 'appraisal-tallied': await holdersOf(tx, { roles, today }) },
    };
  },
});

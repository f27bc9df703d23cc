import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { listTargetsInput } from '../contract.ts';
import { replaceTargets, updateDemocratic } from '../storage.ts';
import { democraticSubject } from '../subject.ts';
import { keyProposalsOfUnits } from '../target-choices.ts';

/** The units to be appraised, each with the key proposals it handles, as the council decided. */
export const listTargets = defineAct({
  name: 'appraisals.list-targets',
  subject: democraticSubject,
  verb: 'list-targets',
  input: listTargetsInput,
  async change({ tx }, { id }, { targets, decision }) {
    const unitIds = targets.map(({ unitId }) => unitId);
    if (new Set(unitIds).size < unitIds.length) return refuse('target-twice');
    const handled = await keyProposalsOfUnits(tx);
    for (const { unitId, proposalIds } of targets) {
      const own = handled.filter((one) => one.unitId === unitId).map(({ proposalId }) => proposalId);
      if (!proposalIds.every((proposalId) => own.includes(proposalId))) return refuse('target-without-key-proposal');
    }
    await replaceTargets(tx, id, targets);
    await updateDemocratic(tx, id, { decision });
    return { payload: { targets, decision } };
  },
});

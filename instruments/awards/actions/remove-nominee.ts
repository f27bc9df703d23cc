import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { removeNomineeInput } from '../contract.ts';
import { removeNominee as remove } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** Takes a nominee off again, with the reason on record. */
export const removeNominee = defineAct({
  name: 'awards.remove-nominee',
  subject: awardSubject,
  verb: 'remove-nominee',
  input: removeNomineeInput,
  async change({ tx }, { round }, { nomineeId, reason }) {
    const nominee = round.nominees.find(({ id }) => id === nomineeId);
    if (!nominee) return refuse('nominee-unknown');
    await remove(tx, nomineeId);
    return { payload: { targetId: nominee.targetId, reason } };
  },
});

import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { objectInput } from '../contract.ts';
import { insertObjection } from '../storage.ts';
import { awardSubject } from '../subject.ts';

/** During the public notice: a member objects, or the office takes down what it was told. The event names nobody. */
export const object = defineAct({
  name: 'awards.object',
  subject: awardSubject,
  verb: 'object',
  input: objectInput,
  async change({ tx, actor, now }, { id: caseId, round, capacities }, { nomineeId, text, byName }) {
    const nominee = round.nominees.find(({ id, outcome }) => id === nomineeId && outcome === 'awarded');
    if (!nominee) return refuse('nominee-unknown');
    const isOffice = capacities.has('proposal-officer') || capacities.has('proposal-committee-head');
    const by = isOffice && byName !== '' ? byName : actor.name;
    const objectionId = await insertObjection(tx, { caseId, nomineeId, byName: by, text, at: now });
    return { payload: { objectionId, nomineeId } };
  },
});

import { defineRegisterAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { endMandateInput } from './contract.ts';
import { endMandates } from './storage.ts';

/** Ended by the officer who acted, or by the member themselves, who need give no reason. */
export const endMandate = defineRegisterAct({
  name: 'mandates.end',
  event: 'ended',
  who: ['proposal-officer'],
  input: endMandateInput,
  async change({ tx, actor, now }, { personId }) {
    if (actor.personId === null) return refuse('not-permitted', { verb: 'mandates.end' });
    const hasEnded = await endMandates(tx, { forPersonId: personId, byPersonId: actor.personId, now });
    return hasEnded ? { payload: { personId } } : refuse('mandate-missing');
  },
});

import { defineRegisterAct } from '#kernel/acts';
import { isRefusal, refuse } from '#platform/errors';
import { assignPairsInput } from '../contract.ts';
import { pairedAlready, waitForPairs } from '../storage.ts';
import { startPair } from './start-pair.ts';

/** A plan the office has looked at becomes pairs, all or none. */
export const assignPairs = defineRegisterAct({
  name: 'liaison.assign-pairs',
  event: 'pairs-assigned',
  who: ['member-affairs-officer'],
  input: assignPairsInput,
  async change(context, { kind, rows, fromOn, frequencyDays }) {
    const contacteeIds = rows.map(({ contacteeId }) => contacteeId);
    if (new Set(contacteeIds).size < rows.length) return refuse('liaison-named-twice');
    await waitForPairs(context.tx);
    const paired = await pairedAlready(context.tx, { kind, contactorId: null, contacteeIds, groupName: '' });
    if (paired) return refuse('liaison-has-contactor', { name: paired });
    for (const row of rows) {
      const input = { kind, ...row, fromOn, frequencyDays };
      const answer = await startPair.run({ ...context, receipt: null }, { input });
      if (isRefusal(answer)) return answer;
    }
    return { payload: { kind, pairs: rows.length, fromOn }, answer: { pairs: rows.length } };
  },
});

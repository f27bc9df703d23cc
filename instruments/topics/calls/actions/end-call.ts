import { defineAct } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { endCallInput, extendCallInput, withdrawCallInput } from '../../contract/calls.ts';
import { isSoundPeriod } from '../rules.ts';
import { updateCall } from '../storage.ts';
import { callSubject } from '../subject.ts';

/** Another last day, later or earlier, but not gone. */
export const extendCall = defineAct({
  name: 'topics.extend-call',
  subject: callSubject,
  verb: 'extend-call',
  input: extendCallInput,
  async change({ tx, today }, { id, call }, { closesOn }) {
    const unsound = isSoundPeriod({ opensOn: call.opensOn, closesOn, today });
    if (isRefusal(unsound)) return unsound;
    await updateCall(tx, id, { closes_on: closesOn });
    return { payload: { from: call.closesOn, closesOn } };
  },
});

/** Its last day has gone, or the office closes it early. */
export const closeCall = defineAct({
  name: 'topics.close-call',
  subject: callSubject,
  verb: 'close-call',
  input: endCallInput,
  change: async (_context, _found, { reason }) => ({ payload: reason ? { reason } : {} }),
});

/** It is called off; what came in stays on the desk. */
export const withdrawCall = defineAct({
  name: 'topics.withdraw-call',
  subject: callSubject,
  verb: 'withdraw-call',
  input: withdrawCallInput,
  async change({ tx, now }, { id }, { reason }) {
    await updateCall(tx, id, { withdrawn_reason: reason });
    return { payload: { reason }, shell: { audience: 'office', closedAt: now } };
  },
});

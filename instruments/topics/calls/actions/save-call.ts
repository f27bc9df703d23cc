import { defineAct } from '#kernel/acts';
import { saveCallInput } from '../../contract/calls.ts';
import { updateCall } from '../storage.ts';
import { callSubject } from '../subject.ts';

/** Changes a call that has not been announced. */
export const saveCall = defineAct({
  name: 'topics.save-call',
  subject: callSubject,
  verb: 'save-call',
  input: saveCallInput,
  async change({ tx }, { id }, { title, text, opensOn, closesOn, answerers }) {
    await updateCall(tx, id, { text, opens_on: opensOn, closes_on: closesOn, answerers });
    return { payload: { opensOn, closesOn, answerers }, shell: { title } };
  },
});

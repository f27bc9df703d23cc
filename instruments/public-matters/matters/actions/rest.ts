// What the software does when time has passed: a matter without a word rests, a contact is forgotten.
import { defineAct } from '#kernel/acts';
import { nothing } from '../../contract/fields.ts';
import { updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';

export const settleSilence = defineAct({
  name: 'public-matters.settle-silence',
  subject: matterSubject,
  verb: 'settle-silence',
  input: nothing,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});

export const forgetSender = defineAct({
  name: 'public-matters.forget-sender',
  subject: matterSubject,
  verb: 'forget-sender',
  input: nothing,
  async change({ tx }, { id }) {
    await updateMatter(tx, id, { contact_sealed: null });
    return { payload: {} };
  },
});

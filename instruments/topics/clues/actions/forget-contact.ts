import { defineAct } from '#kernel/acts';
import { nothing } from '../../contract/fields.ts';
import { updateClue } from '../storage.ts';
import { clueSubject } from '../subject.ts';

/** The matter is decided and the keeping time is over: the sealed contact is deleted. */
export const forgetContact = defineAct({
  name: 'topics.forget-contact',
  subject: clueSubject,
  verb: 'forget-contact',
  input: nothing,
  async change({ tx }, { id }) {
    await updateClue(tx, id, { contact_sealed: null });
    return { payload: {} };
  },
});

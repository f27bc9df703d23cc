import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { handInInput } from '../../contract/make-ups.ts';
import { updateMakeUp } from '../storage.ts';
import { makeUpSubject } from '../subject.ts';

/** The materials were read; this is what the member made of them. */
export const handIn = defineAct({
  name: 'studies.hand-in',
  subject: makeUpSubject,
  verb: 'hand-in',
  input: handInInput,
  async change({ tx, now, today }, { id }, { note }) {
    await updateMakeUp(tx, id, { note, handed_in_at: now, returned_reason: '' });
    return {
      payload: { characters: note.length },
      recipients: { 'make-up-handed-in': await holdersOf(tx, { roles: ['study-secretary'], today }) },
    };
  },
});

import { defineAct } from '#kernel/acts';
import { nothing } from '../contract.ts';
import { membersIn } from '../member-storage.ts';
import { updateYear } from '../storage.ts';
import { yearSubject } from '../subject.ts';

/** From this moment on, what is recorded later counts nothing unless an appeal lets it in. */
export const freeze = defineAct({
  name: 'assessments.freeze',
  subject: yearSubject,
  verb: 'freeze',
  input: nothing,
  async change({ tx, now }, { id, year }) {
    await updateYear(tx, id, { frozen_at: now });
    const members = await membersIn(tx, year);
    return {
      payload: { frozenAt: now.toISOString() },
      recipients: { 'assessment-frozen': members.map(({ personId }) => personId) },
      noticeParams: { year: year.year },
    };
  },
});

export const unfreeze = defineAct({
  name: 'assessments.unfreeze',
  subject: yearSubject,
  verb: 'unfreeze',
  input: nothing,
  async change({ tx }, { id }) {
    await updateYear(tx, id, { frozen_at: null });
    return { payload: {} };
  },
});

import { defineAct } from '#kernel/acts';
import { nothing } from '../contract/fields.ts';
import { refuseOutsideInput, verifyOutsideInput } from '../contract/outside.ts';
import { keepOutsideDecision } from './storage.ts';
import { outsideSubject } from './subject.ts';

/** Whoever organised it says that it was so: it enters the file. */
export const verifyOutside = defineAct({
  name: 'duty-file.verify-outside',
  subject: outsideSubject,
  verb: 'verify-outside',
  input: verifyOutsideInput,
  async change({ tx, now, actor }, { id, added }, { note }) {
    await keepOutsideDecision(tx, id, { at: now, by: actor.name, reason: note });
    const { personId, sort, doneOn } = added;
    return {
      payload: { sort, doneOn },
      shell: { closedAt: now },
      recipients: { 'outside-decided': [personId] },
      noticeParams: { decision: 'verified' },
      deeds: [{ personId, kind: 'outside-verified', doneOn, facts: { sort } }],
    };
  },
});

/** It does not enter the file, and the member reads why. */
export const refuseOutside = defineAct({
  name: 'duty-file.refuse-outside',
  subject: outsideSubject,
  verb: 'refuse-outside',
  input: refuseOutsideInput,
  async change({ tx, now, actor }, { id, added }, { reason }) {
    await keepOutsideDecision(tx, id, { at: now, by: actor.name, reason });
    return {
      payload: { sort: added.sort, doneOn: added.doneOn },
      shell: { closedAt: now },
      recipients: { 'outside-decided': [added.personId] },
      noticeParams: { decision: 'refused' },
    };
  },
});

export const takeBackOutside = defineAct({
  name: 'duty-file.take-back-outside',
  subject: outsideSubject,
  verb: 'take-back-outside',
  input: nothing,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});

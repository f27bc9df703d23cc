import { defineAct } from '#kernel/acts';
import { remarkInput } from '../contract.ts';
import { insertRemark } from '../storage.ts';
import { twoWaySubject } from '../subject.ts';

/** A co-signer adds a word to the proposer's side. */
export const remark = defineAct({
  name: 'appraisals.remark',
  subject: twoWaySubject,
  verb: 'remark',
  input: remarkInput,
  async change({ tx, actor, now }, { id, record }, { text }) {
    await insertRemark(tx, { caseId: id, personId: actor.personId!, byName: actor.name, text, at: now });
    return { payload: {}, shell: { turn: record.turn } };
  },
});

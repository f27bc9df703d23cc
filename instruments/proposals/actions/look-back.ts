import { defineAct } from '#kernel/acts';
import { lookBackInput } from '../contract.ts';
import { insertRemark } from '../storage.ts';
import { proposalSubject } from '../subject.ts';

/** Months later somebody went to see whether it was done (回头看). */
export const lookBack = defineAct({
  name: 'proposals.look-back',
  subject: proposalSubject,
  verb: 'look-back',
  input: lookBackInput,
  async change({ tx, now, actor }, { id, record }, { finding, note }) {
    await insertRemark(tx, {
      caseId: id,
      kind: 'look-back',
      finding,
      text: note,
      byPersonId: actor.personId,
      byName: actor.name,
      at: now,
    });
    return { payload: { finding }, shell: { turn: record.turn } };
  },
});

import { defineAct } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { renewedReplyInput } from '../contract.ts';
import { updateAppraisal } from '../storage.ts';
import { twoWaySubject } from '../subject.ts';

/** A reply whose handling was found poor is answered once more: the unit gives a second reply on the proposal. */
export const askRenewedReply = defineAct({
  name: 'appraisals.ask-renewed-reply',
  subject: twoWaySubject,
  verb: 'ask-renewed-reply',
  input: renewedReplyInput,
  async change({ tx, now, today }, { id, record, appraisal }, { reason }) {
    await updateAppraisal(tx, id, { renewed_reply_reason: reason, renewed_reply_asked_at: now });
    const roles = ['unit-contact', 'unit-leader'] as const;
    const recipients = await holdersOf(tx, { roles, unitIds: [appraisal.unitId], today });
    return {
      payload: { reason },
      shell: { turn: record.turn },
      recipients: { 'renewed-reply-asked': recipients },
      noticeParams: { proposalId: appraisal.proposalId },
    };
  },
});

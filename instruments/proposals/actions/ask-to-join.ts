import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { nothing } from '../contract.ts';
import { insertJoinRequest } from '../likeness/storage.ts';
import { proposalSubject } from '../subject.ts';

/** A member who wanted to write the same asks to sign this one instead; the lead invites with one tap. */
export const askToJoin = defineAct({
  name: 'proposals.ask-to-join',
  subject: proposalSubject,
  verb: 'ask-to-join',
  input: nothing,
  async change({ tx, now, actor }, { id, proposal }) {
    if (!actor.seat || !actor.personId) return refuse('seat-missing');
    const isFirst = await insertJoinRequest(tx, { caseId: id, personId: actor.personId, at: now });
    if (!isFirst) return refuse('join-asked-before');
    return {
      payload: { personId: actor.personId },
      recipients: { 'join-asked': [proposal.leadPersonId] },
      noticeParams: { asker: actor.name },
    };
  },
});

import { v7 } from 'uuid';
import { type Act, defineAct } from '#kernel/acts';
import { openField, sealField } from '#platform/encryption';
import { isRefusal, refuse } from '#platform/errors';
import { inviteGuestInput, lookUpGuestInput, removeGuestInput } from '../contract.ts';
import { deleteGuest, insertGuest, sealedContactOf } from '../storage/people.ts';
import { activitySubject } from '../subject.ts';

/** Grassroots people, experts, party members from outside; their telephone is sealed. */
export const inviteGuest = defineAct({
  name: 'activities.invite-guest',
  subject: activitySubject,
  verb: 'invite-guest',
  input: inviteGuestInput,
  async change({ tx, now, actor: { tenantId } }, { id: caseId }, { phone, ...guest }) {
    const id = v7({ msecs: now.getTime() });
    const contactSealed = phone === '' ? null : sealField(phone, { tenantId, rowId: id });
    await insertGuest(tx, { id, caseId, ...guest, contactSealed, at: now });
    return { payload: { guestId: id, capacity: guest.capacity }, answer: { guestId: id } };
  },
});

export const removeGuest = defineAct({
  name: 'activities.remove-guest',
  subject: activitySubject,
  verb: 'remove-guest',
  input: removeGuestInput,
  async change({ tx }, { id }, { guestId }) {
    return (await deleteGuest(tx, id, guestId)) ? { payload: { guestId } } : refuse('guest-unknown');
  },
});

const recorded = defineAct({
  name: 'activities.look-up-guest',
  subject: activitySubject,
  verb: 'look-up-guest',
  input: lookUpGuestInput,
  async change({ tx }, { id }, { guestId }) {
    return (await sealedContactOf(tx, id, guestId)) ? { payload: { guestId } } : refuse('guest-without-contact');
  },
});

/** Who looks a telephone up is on record. The answer kept for a repeated request holds no number. */
export const lookUpGuest: Act = {
  ...recorded,
  async run(context, envelope) {
    const answer = await recorded.run(context, envelope);
    if (isRefusal(answer) || !answer.caseId) return answer;
    const { guestId } = lookUpGuestInput.parse(envelope.input);
    const sealed = await sealedContactOf(context.tx, answer.caseId, guestId);
    const place = { tenantId: context.actor.tenantId, rowId: guestId };
    return { ...answer, phone: sealed ? openField(sealed, place) : '' };
  },
};

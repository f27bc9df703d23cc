import { v7 } from 'uuid';
import { type Act, type ActContext, defineRegisterAct } from '#kernel/acts';
import { personNames } from '#kernel/people';
import { tables } from '#platform/database';
import { isRefusal, refuse } from '#platform/errors';
import { lookUpPhoneInput } from '../contract/placing.ts';
import { movers } from '../readers.ts';
import type { MemberTables } from '../tables.ts';

const recorded = defineRegisterAct({
  name: 'members.look-up-phone',
  event: 'phone-looked-up',
  who: movers,
  input: lookUpPhoneInput,
  async change({ tx, actor, now }, { personId, reason }) {
    const person = (await personNames(tx, [personId])).get(personId);
    if (!person) return refuse('not-found');
    await tables<MemberTables>(tx)
      .insertInto('phone_look_up')
      .values({
        ...{ tenant_id: actor.tenantId, id: v7({ msecs: now.getTime() }), person_id: personId, reason, at: now },
        ...{ by_person_id: actor.personId, by_name: actor.name },
      })
      .execute();
    return { payload: { personId, reason } };
  },
});

async function phoneOf({ tx }: ActContext, input: unknown): Promise<string> {
  const { personId } = lookUpPhoneInput.parse(input);
  return (await personNames(tx, [personId])).get(personId)?.phone ?? '';
}

/** Who looks up a telephone says why, and the member sees it. The answer kept for a repeated request does not hold it. */
export const lookUpPhone: Act = {
  ...recorded,
  async run(context, envelope) {
    const answer = await recorded.run(context, envelope);
    return isRefusal(answer) ? answer : { ...answer, phone: await phoneOf(context, envelope.input) };
  },
};

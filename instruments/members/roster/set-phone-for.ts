import { defineRegisterAct } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { setPhoneForInput } from '../contract/placing.ts';

/** A member says who may see their telephone in the roster. Nobody chooses for them. */
export const setPhoneFor = defineRegisterAct({
  name: 'members.set-phone-for',
  event: 'phone-choice-made',
  who: ['member'],
  input: setPhoneForInput,
  async change({ tx, actor, now }, { phoneFor }) {
    if (!actor.personId || actor.onBehalfOf) return refuse('own-hand-only');
    await sql`insert into member_preference (tenant_id, person_id, phone_for, updated_at)
      values (app.tenant_id(), ${actor.personId}, ${phoneFor}, ${now})
      on conflict (tenant_id, person_id) do update set phone_for = excluded.phone_for,
        updated_at = excluded.updated_at`.execute(tx);
    return { payload: { phoneFor } };
  },
});

import { v7 } from 'uuid';
import { defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { type Transaction, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { beginMandateInput, mandateHours } from './contract.ts';
import { insertMandate } from './storage.ts';

const hour = 3_600_000;

/** The person's name, and whether they hold a seat today; null when nobody has this id. */
async function memberWith(tx: Transaction, personId: string, today: string) {
  const db = tables<PeopleTables>(tx);
  const person = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
  if (!person) return null;
  const seat = await db
    .selectFrom('seat')
    .select('id')
    .where('person_id', '=', personId)
    .where('starts_on', '<=', today)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', today)]))
    .limit(1)
    .executeTakeFirst();
  return { name: person.name, holdsSeat: seat !== undefined };
}

/** From now on, for some hours, the officer may write and send in for this member; the member is told at once. */
export const beginMandate = defineRegisterAct({
  name: 'mandates.begin',
  event: 'begun',
  who: ['proposal-officer'],
  input: beginMandateInput,
  async change({ tx, actor, now, today }, { personId, reason }) {
    if (actor.onBehalfOf || actor.personId === null) return refuse('not-permitted', { verb: 'mandates.begin' });
    if (personId === actor.personId) return refuse('mandate-for-oneself');
    const member = await memberWith(tx, personId, today);
    if (!member) return refuse('not-found');
    if (!member.holdsSeat) return refuse('mandate-without-seat', { name: member.name });
    const id = v7();
    const endsAt = new Date(now.getTime() + mandateHours * hour);
    await insertMandate(tx, { id, forPersonId: personId, byPersonId: actor.personId, reason, now, endsAt });
    return {
      payload: { mandateId: id, personId, endsAt: endsAt.toISOString() },
      recipients: { 'acted-for': [personId] },
      noticeParams: { officer: actor.name, reason },
      answer: { personId, name: member.name, endsAt: endsAt.toISOString() },
    };
  },
});

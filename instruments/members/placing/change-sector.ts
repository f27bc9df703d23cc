import { v7 } from 'uuid';
import { type ActContext, defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { isRefusal, refuse } from '#platform/errors';
import { changeSectorInput } from '../contract/placing.ts';
import { movers } from '../readers.ts';
import { endsAfter, type StandingSeat } from './change.ts';
import { planSectorChange } from './rules.ts';
import { bodyOf, endBefore, insertChange, lockMembers } from './storage.ts';

async function seatFrom({ tx, actor }: ActContext, seat: StandingSeat, next: { sectorId: string; startsOn: string }) {
  const db = tables<PeopleTables>(tx);
  const former = await db.selectFrom('seat').selectAll().where('id', '=', seat.id).executeTakeFirstOrThrow();
  const ended = await endBefore(tx, 'seat', { ids: [seat.id], on: next.startsOn });
  const id = v7();
  const values = { tenant_id: actor.tenantId, id, person_id: former.person_id, term_id: former.term_id };
  const kept = { is_standing: former.is_standing, ends_on: former.ends_on };
  await db
    .insertInto('seat')
    .values({ ...values, ...kept, sector_id: next.sectorId, starts_on: next.startsOn })
    .execute();
  return { madeId: id, ended };
}

/** In mid-term: the seat for the former sector ends the day before, a seat of the same term for the other begins. */
export const changeSector = defineRegisterAct({
  name: 'members.change-sector',
  event: 'sector-changed',
  who: movers,
  input: changeSectorInput,
  async change(context, { personId, sectorId, effectiveOn, reason }) {
    const [member] = await lockMembers(context.tx, [personId]);
    const sector = await bodyOf(context.tx, sectorId);
    if (!member) return refuse('person-unknown');
    if (sector?.kind !== 'sector') return refuse('body-unknown');
    const { name, seats, places } = member;
    const seat = planSectorChange({ name, sectorId, effectiveOn, seats });
    if (isRefusal(seat)) return seat;
    const posts = places.filter((one) => one.bodyId === seat.sectorId && endsAfter(one, effectiveOn));
    if (posts.length > 0) return refuse('sector-post-first', { name, sector: seat.sectorName });
    const wrote = {
      register: 'seat',
      ...(await seatFrom(context, seat, { sectorId, startsOn: effectiveOn })),
    } as const;
    const changeId = await insertChange(context, {
      ...{ person_id: personId, kind: 'sector-changed', body_id: sectorId, former_body_id: seat.sectorId },
      ...{ post: 'member', former_post: null, effective_on: effectiveOn, reason, wrote },
    });
    return { payload: { changeId, sectorId, effectiveOn, reason }, answer: { changeId } };
  },
});

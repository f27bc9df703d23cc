import { type ActContext, defineRegisterAct } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { saveSeatInput } from '../contract.ts';
import { placeInBodies } from './place-in-bodies.ts';
import { otherRowWith, rowStands, writeRow } from './write-row.ts';

interface WantedSeat {
  readonly id: string | undefined;
  readonly personId: string;
  readonly startsOn: string;
}

/** A member sits for one sector on one day: another seat that covers a day of this one is in the way. */
async function anotherCovers({ tx }: ActContext, { id: own, personId, startsOn }: WantedSeat): Promise<boolean> {
  const id = own ?? null;
  const { rows } = await sql`select s.id from seat s join term t on t.tenant_id = s.tenant_id and t.id = s.term_id
    where s.tenant_id = app.tenant_id() and s.person_id = ${personId} and s.id is distinct from ${id}::uuid
      and coalesce(s.ends_on, t.ends_on, 'infinity'::date) >= ${startsOn}::date
      and s.starts_on <= coalesce((select own.ends_on from seat own where own.tenant_id = s.tenant_id
        and own.id = ${id}::uuid), 'infinity'::date)`.execute(tx);
  return rows.length > 0;
}

/** A member's seat in a term, with the committees and groups that go with it. */
export const saveSeat = defineRegisterAct({
  name: 'people.save-seat',
  event: 'seat-saved',
  who: ['system-administrator', 'proposal-officer', 'member-affairs-officer'],
  input: saveSeatInput,
  async change(context, { id, personId, termId, sectorId, isStanding, startsOn, bodyIds }) {
    if (!(await rowStands(context, 'person', personId)) || !(await rowStands(context, 'term', termId))) {
      return refuse('not-found');
    }
    const sector = sectorId && (await rowStands(context, 'body', sectorId));
    if (sectorId && !sector) return refuse('body-unknown');
    const open = { person_id: personId, term_id: termId, ends_on: null };
    if (await otherRowWith(context, 'seat', { id, values: open })) return refuse('seat-held-already');
    if (await anotherCovers(context, { id, personId, startsOn }))
      return refuse('two-sectors-one-day', { on: startsOn });
    const written = await writeRow(context, 'seat', {
      id,
      values: {
        person_id: personId,
        term_id: termId,
        sector_id: sectorId,
        is_standing: isStanding,
        starts_on: startsOn,
      },
    });
    if (!written) return refuse('not-found');
    const problem = await placeInBodies(context, { personId, bodyIds, startsOn });
    if (problem) return problem;
    return {
      payload: { seatId: written.id, personId, termId, fields: written.fields, bodyIds },
      answer: { id: written.id },
    };
  },
});

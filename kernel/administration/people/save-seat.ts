import { v7 } from 'uuid';
import { type ActContext, defineRegisterAct } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { saveSeatInput } from '../contract.ts';
import { otherRowWith, rowStands, writeRow } from './write-row.ts';

const memberBodies = ['special-committee', 'member-group'] as const;

interface Membership {
  readonly personId: string;
  readonly bodyIds: readonly string[];
  readonly startsOn: string;
}

/** Special committees and groups as given: who is no longer named leaves today, who is new comes in. */
async function placeIn(context: ActContext, { personId, bodyIds, startsOn }: Membership): Promise<boolean> {
  const db = tables<PeopleTables>(context.tx);
  const wanted = [...new Set(bodyIds)];
  const known = wanted.length
    ? await db
        .selectFrom('body')
        .select('id')
        .where('id', 'in', wanted)
        .where('kind', 'in', [...memberBodies])
        .execute()
    : [];
  if (known.length !== wanted.length) return false;
  const present = await db
    .selectFrom('placement')
    .innerJoin('body', (join) =>
      join.onRef('body.tenant_id', '=', 'placement.tenant_id').onRef('body.id', '=', 'placement.body_id'),
    )
    .select(['placement.id', 'placement.body_id'])
    .where('placement.person_id', '=', personId)
    .where('body.kind', 'in', [...memberBodies])
    .where('placement.ends_on', 'is', null)
    .execute();
  const gone = present.filter(({ body_id }) => !wanted.includes(body_id)).map(({ id }) => id);
  if (gone.length > 0) {
    await db.updateTable('placement').set({ ends_on: context.today }).where('id', 'in', gone).execute();
  }
  const fresh = wanted.filter((id) => !present.some(({ body_id }) => body_id === id));
  for (const body_id of fresh) {
    const values = { tenant_id: context.actor.tenantId, id: v7(), person_id: personId, body_id };
    await db
      .insertInto('placement')
      .values({ ...values, post: 'member', starts_on: startsOn, ends_on: null })
      .execute();
  }
  return true;
}

/** A member's seat in a term, with the committees and groups that go with it. */
export const saveSeat = defineRegisterAct({
  name: 'people.save-seat',
  event: 'seat-saved',
  who: ['system-administrator', 'proposal-officer'],
  input: saveSeatInput,
  async change(context, { id, personId, termId, sectorId, isStanding, startsOn, bodyIds }) {
    if (!(await rowStands(context, 'person', personId)) || !(await rowStands(context, 'term', termId))) {
      return refuse('not-found');
    }
    const sector = sectorId && (await rowStands(context, 'body', sectorId));
    if (sectorId && !sector) return refuse('body-unknown');
    const open = { person_id: personId, term_id: termId, ends_on: null };
    if (await otherRowWith(context, 'seat', { id, values: open })) return refuse('seat-held-already');
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
    if (!(await placeIn(context, { personId, bodyIds, startsOn }))) return refuse('body-unknown');
    return {
      payload: { seatId: written.id, personId, termId, fields: written.fields, bodyIds },
      answer: { id: written.id },
    };
  },
});

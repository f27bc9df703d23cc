// One pair: for the two with what was said, for the office that it took place.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type PairView, pairView } from '../contract.ts';
import { pairLifecycle } from '../lifecycle.ts';
import { isContactDue, nextContactOn } from '../rules.ts';
import { saidAbilities } from '../say.ts';
import { readPair } from '../storage.ts';
import { pairCapacities, partOf, seesPair } from '../subject.ts';
import { readers } from '../who-sees.ts';
import { readContacts } from './read-contacts.ts';
import { readPairs } from './read-pairs.ts';

/** Matters the asker recorded from this contact. */
async function mattersOf({ tx, actor }: QueryContext, pairId: string): Promise<PairView['matters']> {
  const { rows } = await sql<PairView['matters'][number]>`select k.id, k.title, k.state from case_link l
      join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
      join case_party p on p.tenant_id = k.tenant_id and p.case_id = k.id and p.party_id = ${actingPersonId(actor)}::uuid
    where l.tenant_id = app.tenant_id() and l.to_case_id = ${pairId} and l.kind = 'raised-at'
    order by l.created_at desc, k.id limit 100`.execute(tx);
  return rows;
}

export const pairQuery = defineQuery({
  name: 'liaison.pair',
  parameters: z.object({ id: z.uuid() }),
  answer: pairView,
  who: readers,
  async ask(context, { id }): Promise<PairView | Refusal> {
    const { tx, actor, today } = context;
    const pair = await readPair(tx, id);
    const [row] = pair && seesPair(actor, pair) ? await readPairs(tx, { id }) : [];
    if (!pair || !row) return refuse('not-found');
    const part = partOf(actor, pair);
    const isStanding = row.state === 'standing';
    const isContactors = part === 'contactor' && isStanding;
    const notes = await readContacts(context, { pairId: id, isOneOfTheTwo: part !== null });
    const events = part === null ? await eventsOfCase(tx, id) : [];
    return {
      ...{
        ...row,
        part,
        nextOn: isContactors ? nextContactOn(row) : null,
        isDue: isContactors && isContactDue(row, today),
      },
      notes: notes.map(({ pairId: _, about: __, ...note }) => note),
      matters: await mattersOf(context, id),
      timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
      abilities: saidAbilities(context, pairLifecycle, {
        ...{ state: row.state, facts: {}, capacities: pairCapacities(actor, pair) },
      }),
    };
  },
});

// Everything of places that concerns the asker: duties near, exchanges that wait, the places one serves at or keeps.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type MyPlaces, myPlaces } from '../contract/duties.ts';
import { insideReaders } from '../who-sees.ts';
import { openSwaps, readRota } from './read-rota.ts';

const daysBack = 14;
const daysAhead = 60;

export const myPlacesQuery = defineQuery({
  name: 'places.mine',
  parameters: z.object({}),
  answer: myPlaces,
  who: insideReaders,
  async ask(context): Promise<MyPlaces> {
    const { tx, actor, today } = context;
    const own = actingPersonId(actor);
    if (!own) return { duties: [], swaps: [], places: [] };
    const until = addDays(today, daysAhead);
    const { rows } = await sql<
      MyPlaces['places'][number]
    >`select k.id, k.title, p.address, p.opening_hours as "openingHours",
        c.party_id is not null as "isKeeper", p.is_public as "isPublic",
        exists (select from place_named n where n.tenant_id = p.tenant_id and n.case_id = p.case_id
          and n.person_id = ${own}::uuid) as "isNamed",
        coalesce((select jsonb_agg(jsonb_build_object('id', who.id, 'name', who.name, 'duties', who.duties) order by who.name, who.id)
          from (select person.id, person.name, jsonb_agg(jsonb_build_object('id', d.id, 'onDay', d.on_day,
              'times', d.starts_at || '–' || d.ends_at) order by d.on_day, d.starts_at, d.id) as duties
            from place_duty d join person on person.tenant_id = d.tenant_id and person.id = d.person_id
            where d.tenant_id = p.tenant_id and d.case_id = p.case_id and d.cancelled_at is null
              and d.confirmed_at is null and d.on_day between ${today}::date and ${until}::date
              and d.person_id <> ${own}::uuid group by person.id, person.name) who), '[]') as colleagues
      from place p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
        left join case_party c on c.tenant_id = p.tenant_id and c.case_id = p.case_id and c.relation = 'keeper'
          and c.party_id = ${own}::uuid
      where p.tenant_id = app.tenant_id() and k.state in ('open', 'resting') and (c.party_id is not null
        or exists (select from place_duty d where d.tenant_id = p.tenant_id and d.case_id = p.case_id
          and d.person_id = ${own}::uuid and d.cancelled_at is null))
      order by k.title, k.id`.execute(tx);
    const span = { from: addDays(today, -daysBack), until };
    const duties = await readRota(context, { personId: own, ...span, isKeeper: false });
    const swaps = await openSwaps(context, { isKeeper: false });
    return { duties, swaps, places: rows };
  },
});

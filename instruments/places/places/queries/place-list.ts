// The register of places, by kind and name; what is only planned or was closed is the office's.
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type PlaceItem, type PlaceList, placeList, placeListParameters, placeShows } from '../../contract/places.ts';
import { insideReaders, keepsPlaces, seesPlace } from '../../who-sees.ts';

type Row = PlaceItem & { keeperId: string | null };

const holds = (words: string, ...texts: string[]) => words === '' || texts.some((text) => text.includes(words));

/** One SQL query: a committee has some hundred places at most. */
export const placeListQuery = defineQuery({
  name: 'places.list',
  parameters: placeListParameters,
  answer: placeList,
  who: insideReaders,
  async ask({ tx, actor, today }, { show, kind, words }): Promise<PlaceList> {
    const { rows } = await sql<Row>`select k.id, k.version, k.state, p.kind, k.title, p.township, p.address,
        p.plate_number as "plateNumber", coalesce(person.name, '') as keeper, person.id as "keeperId",
        array(select b.name from body b where b.tenant_id = p.tenant_id and b.id = any(p.sector_ids)
          order by b.position, b.name) as sectors,
        (select min(d.on_day) from place_duty d where d.tenant_id = p.tenant_id and d.case_id = p.case_id
          and d.cancelled_at is null and d.on_day >= ${today}::date) as "nextDutyOn"
      from place p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
        left join case_party c on c.tenant_id = p.tenant_id and c.case_id = p.case_id and c.relation = 'keeper'
        left join person on person.tenant_id = c.tenant_id and person.id = c.party_id
      where p.tenant_id = app.tenant_id()
      order by array_position(array['studio', 'home', 'station'], p.kind), k.title, k.id`.execute(tx);
    const own = actingPersonId(actor);
    const seen = rows.filter(({ state, keeperId }) => seesPlace(actor, state, own !== null && keeperId === own));
    const fitting = seen.filter(
      (row) => (!kind || row.kind === kind) && holds(words, row.title, row.township, row.keeper, row.address),
    );
    const items = fitting.filter(({ state }) => show === 'all' || state === show);
    const counts = placeShows.map((one) => [one, fitting.filter(({ state }) => one === 'all' || state === one).length]);
    return {
      items: items.map(({ keeperId: _, ...item }) => item),
      counts: Object.fromEntries(counts) as PlaceList['counts'],
      mayPlan: keepsPlaces(actor),
    };
  },
});

// The ledger (台账) of one place for one year, assembled from what happened; it is also paper and a workbook.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type PlaceLedger, placeLedger, placeLedgerParameters } from '../../contract/places.ts';
import { readMatters } from '../../matters/read-matters.ts';
import { insideReaders, keepsPlaces } from '../../who-sees.ts';
import { placeLifecycle } from '../lifecycle.ts';
import { readPlace } from '../storage.ts';

type Lines = Pick<PlaceLedger, 'duties' | 'visits'> & { keeper: string; sectors: string[] };

async function linesOf({ tx }: QueryContext, id: string, { from, until }: { from: string; until: string }) {
  const { rows } = await sql<Lines>`select
      coalesce((select person.name from case_party c join person on person.tenant_id = c.tenant_id and person.id = c.party_id
        where c.tenant_id = p.tenant_id and c.case_id = p.case_id and c.relation = 'keeper' limit 1), '') as keeper,
      array(select name from body b where b.tenant_id = p.tenant_id and b.id = any(p.sector_ids)
        order by b.position, b.name) as sectors,
      coalesce((select jsonb_agg(jsonb_build_object('onDay', d.on_day, 'person', person.name,
          'times', d.starts_at || '–' || d.ends_at, 'hours', d.hours) order by d.on_day, d.starts_at, d.id)
        from place_duty d join person on person.tenant_id = d.tenant_id and person.id = d.person_id
        where d.tenant_id = p.tenant_id and d.case_id = p.case_id and d.confirmed_at is not null
          and d.on_day between ${from}::date and ${until}::date), '[]') as duties,
      coalesce((select jsonb_agg(jsonb_build_object('heldOn', v.held_on, 'person', person.name, 'visitors', v.visitors,
          'raised', v.raised, 'matters', (select count(*) from place_matter m where m.tenant_id = v.tenant_id
            and m.visit_id = v.id)) order by v.held_on, v.id)
        from place_visit v join person on person.tenant_id = v.tenant_id and person.id = v.by_person_id
        where v.tenant_id = p.tenant_id and v.case_id = p.case_id
          and v.held_on between ${from}::date and ${until}::date), '[]') as visits
    from place p where p.tenant_id = app.tenant_id() and p.case_id = ${id}`.execute(tx);
  return rows[0]!;
}

export const ledgerQuery = defineQuery({
  name: 'places.ledger',
  parameters: placeLedgerParameters,
  answer: placeLedger,
  who: insideReaders,
  async ask(context, { id, year }): Promise<PlaceLedger | Refusal> {
    const { tx, actor } = context;
    const record = await readCase(tx, id);
    const place = record?.kind === placeLifecycle.kind ? await readPlace(tx, id) : null;
    const own = actingPersonId(actor);
    const isKeeper = keepsPlaces(actor) || (own !== null && place?.keeperId === own);
    if (!record || !place || !isKeeper) return refuse('not-found');
    const span = { from: `${year}-01-01`, until: `${year}-12-31` };
    const matters = await readMatters(tx, { placeId: id, personId: own, isOffice: true, ...span });
    const { kind, plateNumber, address } = place;
    const lines = await linesOf(context, id, span);
    return { id, year, title: record.title, kind, plateNumber, address, ...lines, matters };
  },
});

// One place: its entry, its rota, and for those who keep it or serve there its visits and matters.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { type CaseRecord, readCase } from '#kernel/cases';
import { addDays } from '#kernel/deadlines';
import { actingPersonId, meets } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type PlaceView, placeView } from '../../contract/places.ts';
import type { PlaceState } from '../../contract/vocabulary.ts';
import { openSwaps, readRota } from '../../duties/read-rota.ts';
import { readMatters } from '../../matters/read-matters.ts';
import { saidAbilities } from '../../say.ts';
import { readVisits } from '../../visits/read-visits.ts';
import { insideReaders, keepsPlaces, seesPlace } from '../../who-sees.ts';
import { placeLifecycle } from '../lifecycle.ts';
import type { Place } from '../place.ts';
import { readPlace } from '../storage.ts';
import { factsOf, placeCapacities } from '../subject.ts';

const daysBack = 31;
const daysAhead = 92;

interface Names {
  keeper: string | null;
  host: string | null;
  sectors: string[];
}

async function namesOf({ tx }: QueryContext, { keeperId, hostBodyId, sectorIds }: Place): Promise<Names> {
  const { rows } = await sql<Names>`select
      (select name from person where tenant_id = app.tenant_id() and id = ${keeperId}::uuid) as keeper,
      (select name from body where tenant_id = app.tenant_id() and id = ${hostBodyId}::uuid) as host,
      array(select name from body where tenant_id = app.tenant_id() and id = any(${[...sectorIds]}::uuid[])
        order by position, name) as sectors`.execute(tx);
  return rows[0]!;
}

async function publicPathOf({ tx }: QueryContext, address: string): Promise<string> {
  const { rows } = await sql<{ code: string }>`select code from tenant where id = app.tenant_id()`.execute(tx);
  return `/p/${encodeURIComponent(rows[0]?.code ?? '')}/places/${encodeURIComponent(address)}`;
}

async function innerOf(context: QueryContext, placeId: string, isInner: boolean, isKeeper: boolean) {
  if (!isInner) return { visits: null, matters: null, timeline: [] };
  const { tx, actor } = context;
  const wanted = { placeId, personId: actingPersonId(actor), isOffice: isKeeper };
  const events = isKeeper ? await eventsOfCase(tx, placeId) : [];
  return {
    visits: await readVisits(tx, placeId),
    matters: await readMatters(tx, wanted),
    timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
  };
}

async function viewOf(context: QueryContext, record: CaseRecord, place: Place): Promise<PlaceView> {
  const { id, version, title } = record;
  const state = record.state as PlaceState;
  const capacities = await placeCapacities(context, place);
  const isKeeper = meets(capacities, ['keeper', 'member-affairs-officer']);
  const { keeper, host, sectors } = await namesOf(context, place);
  const span = { from: addDays(context.today, -daysBack), until: addDays(context.today, daysAhead) };
  const duties = await readRota(context, { placeId: id, ...span, isKeeper });
  const { caseId: _, isPublic, publicAddress, ...kept } = place;
  const publicPath = isPublic && publicAddress ? await publicPathOf(context, publicAddress) : null;
  return {
    ...{ ...kept, id, version, state, title, keeper: keeper ?? '', host: host ?? '', sectors, duties },
    ...{ sectorIds: [...place.sectorIds], publicPath },
    nextDutyOn: duties.find(({ onDay }) => onDay >= context.today)?.onDay ?? null,
    swaps: await openSwaps(context, { placeId: id, isKeeper }),
    ...(await innerOf(context, id, isKeeper || capacities.has('duty-member'), isKeeper)),
    abilities: saidAbilities(context, placeLifecycle, { state, facts: factsOf(place), capacities }),
  };
}

export const placeQuery = defineQuery({
  name: 'places.place',
  parameters: z.object({ id: z.uuid() }),
  answer: placeView,
  who: insideReaders,
  async ask(context, { id }): Promise<PlaceView | Refusal> {
    const { tx, actor } = context;
    const record = await readCase(tx, id);
    const place = record?.kind === placeLifecycle.kind ? await readPlace(tx, id) : null;
    if (!record || !place) return refuse('not-found');
    const own = actingPersonId(actor);
    const isSeen = seesPlace(actor, record.state, own !== null && place.keeperId === own);
    return isSeen || keepsPlaces(actor) ? viewOf(context, record, place) : refuse('not-found');
  },
});

// The record of a case in the order it happened, with names instead of ids.
import type * as z from 'zod';
import { eventsOfCase, type StoredEvent } from '#kernel/audit';
import { calendarDateOf } from '#kernel/deadlines';
import { sql, type Transaction } from '#platform/database';
import type { timelineEntry } from '../contract.ts';
import type { ProposalReader } from './proposal-reader.ts';
import { readsEvent } from './timeline-readers.ts';

type Entry = z.output<typeof timelineEntry>;
type Params = Entry['params'];
type NameIn = (id: string, event: StoredEvent) => string | undefined;

/** All that a passer-by is told of an event beyond its name. */
const openParams = [
  'number',
  'unitId',
  'mainCaseId',
  'classLetter',
  'documentNumber',
  'round',
  'standing',
  'awardName',
];
const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const payloadOf = ({ payload }: StoredEvent) => Object.entries((payload ?? {}) as Record<string, unknown>);

function idsIn(events: readonly StoredEvent[]): string[] {
  const values = events.flatMap((event) => payloadOf(event).flatMap(([, value]) => value));
  const ids = [...values, ...events.map((event) => event.onBehalfOf)].filter(
    (value): value is string => typeof value === 'string' && uuidShape.test(value),
  );
  return [...new Set(ids)];
}

const dayOf = ({ at }: StoredEvent) => calendarDateOf(new Date(at));

const placeOf = (id: string, day: string | null) => `${id} ${day ?? ''}`;

/** Persons and bodies by the name they bear; a unit by what it was itself called on the day of the event. */
async function namesOf(tx: Transaction, events: readonly StoredEvent[]): Promise<NameIn> {
  const ids = idsIn(events);
  if (ids.length === 0) return () => undefined;
  const wanted = sql`tenant_id = app.tenant_id() and id = any(${ids}::uuid[])`;
  const days = events.flatMap((event) => idsIn([event]).map((id) => ({ id, day: dayOf(event) })));
  const { rows } = await sql<{ id: string; day: string | null; name: string }>`
    select id, null::date as day, name from person where ${wanted}
    union all select id, null, name from body where ${wanted}
    union all select given.id, given.day, named.name
      from unnest(${days.map(({ id }) => id)}::uuid[], ${days.map(({ day }) => day)}::date[]) as given (id, day)
        cross join lateral app.unit_own_names_on(given.id, given.day) named`.execute(tx);
  const names = new Map(rows.map(({ id, day, name }) => [placeOf(id, day), name]));
  return (id, event) => names.get(placeOf(id, null)) ?? names.get(placeOf(id, dayOf(event)));
}

const isScalar = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** `unitId` brings `unit`, `personIds` brings `persons`: who is meant, in words. */
function paramsOf(event: StoredEvent, nameIn: NameIn, reader: ProposalReader): Params {
  const params: Params = {};
  for (const [key, value] of payloadOf(event)) {
    if (!reader.isConcerned && !openParams.includes(key)) continue;
    if (isScalar(value)) params[key] = value;
    const named = [value].flat().flatMap((id) => (typeof id === 'string' ? (nameIn(id, event) ?? []) : []));
    if (key.endsWith('Id') && named.length > 0) params[key.slice(0, -2)] = named[0]!;
    if (key.endsWith('Ids')) params[`${key.slice(0, -3)}s`] = named.join('、');
  }
  return params;
}

/** Whoever merely reads is not told which clerk of a unit or office did it. */
function actorOf(event: StoredEvent, reader: ProposalReader): string {
  return reader.isConcerned || event.name === 'proposal.submitted' ? event.actorName : '';
}

/** Two queries. */
export async function timelineOf(tx: Transaction, caseId: string, reader: ProposalReader): Promise<Entry[]> {
  const events = (await eventsOfCase(tx, caseId)).filter((event) => readsEvent(reader, event));
  const nameIn = await namesOf(tx, events);
  return events.map((event) => ({
    at: event.at,
    name: event.name,
    actor: actorOf(event, reader),
    onBehalfOf: reader.isConcerned && event.onBehalfOf ? (nameIn(event.onBehalfOf, event) ?? '') : null,
    params: paramsOf(event, nameIn, reader),
  }));
}

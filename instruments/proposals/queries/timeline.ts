// The record of a case in the order it happened, with names instead of ids.
import type * as z from 'zod';
import { eventsOfCase, type StoredEvent } from '#kernel/audit';
import { sql, type Transaction } from '#platform/database';
import type { timelineEntry } from '../contract.ts';
import type { ProposalReader } from './proposal-reader.ts';
import { readsEvent } from './timeline-readers.ts';

type Entry = z.output<typeof timelineEntry>;
type Params = Entry['params'];

/** All that a passer-by is told of an event beyond its name. */
const openParams = ['number', 'unitId', 'mainCaseId', 'classLetter', 'documentNumber', 'round', 'standing'];
const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const payloadOf = ({ payload }: StoredEvent) => Object.entries((payload ?? {}) as Record<string, unknown>);

function idsIn(events: readonly StoredEvent[]): string[] {
  const values = events.flatMap((event) => payloadOf(event).flatMap(([, value]) => value));
  const ids = [...values, ...events.map((event) => event.onBehalfOf)].filter(
    (value): value is string => typeof value === 'string' && uuidShape.test(value),
  );
  return [...new Set(ids)];
}

async function namesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = sql`tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[])`;
  const { rows } = await sql<{ id: string; name: string }>`select id, name from person where ${wanted}
    union all select id, name from unit where ${wanted}
    union all select id, name from body where ${wanted}`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.name]));
}

const isScalar = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** `unitId` brings `unit`, `personIds` brings `persons`: who is meant, in words. */
function paramsOf(event: StoredEvent, names: ReadonlyMap<string, string>, reader: ProposalReader): Params {
  const params: Params = {};
  for (const [key, value] of payloadOf(event)) {
    if (!reader.isConcerned && !openParams.includes(key)) continue;
    if (isScalar(value)) params[key] = value;
    const named = [value].flat().flatMap((id) => (typeof id === 'string' ? (names.get(id) ?? []) : []));
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
  const names = await namesOf(tx, idsIn(events));
  return events.map((event) => ({
    at: event.at,
    name: event.name,
    actor: actorOf(event, reader),
    onBehalfOf: reader.isConcerned && event.onBehalfOf ? (names.get(event.onBehalfOf) ?? '') : null,
    params: paramsOf(event, names, reader),
  }));
}

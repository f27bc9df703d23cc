import { digestOf, type StoredEvent } from '#kernel/audit';
import type { AcceptedKey } from '#platform/signing';
import { faultOfCase } from './fault-of-case.ts';
import { parse } from './parse-line.ts';
import {
  type ChainedCase,
  type ExportHead,
  type ExportSeal,
  headShape,
  type LineDigest,
  lineShape,
  type SealedRecord,
  takeLine,
} from './record.ts';
import { sealFault } from './seal-fault.ts';
import { sealedFault } from './sealed-fault.ts';

export interface Reading {
  readonly head: ExportHead;
  readonly chained: ChainedCase[];
  open: { readonly record: { case: ChainedCase; events: StoredEvent[] }; readonly line: number } | null;
  events: number;
  readonly eventIds: Set<string>;
  /** Every case's hashes in order, for the checkpoints that come after. */
  readonly hashes: Map<string, readonly string[]>;
  /** How many events of each case some checkpoint has sealed. */
  readonly sealedCounts: Map<string, number>;
  /** Null when neither the export nor the caller names a key. */
  readonly keys: ReadonlyMap<string, AcceptedKey> | null;
  readonly digest: LineDigest;
  lastSealed: SealedRecord | null;
  seal: ExportSeal | null;
}

export const closeCase = (reading: Reading): string | null => {
  const { open } = reading;
  reading.open = null;
  if (!open) return null;
  const { case: chained, events } = open.record;
  reading.hashes.set(
    chained.id,
    events.map(({ hash }) => hash),
  );
  const fault = faultOfCase(open.record);
  return fault ? `From line ${open.line} on: ${fault}.` : null;
};

export function headIn(line: string): ExportHead | null {
  const head = headShape.safeParse(parse(line));
  return head.success && JSON.stringify(head.data) === line ? head.data : null;
}

/** What an event says of itself must fit this export: copied from elsewhere it holds in itself and belongs here no less. */
function readEvent(reading: Reading, event: StoredEvent, number: number): string | null {
  const { head, open, eventIds } = reading;
  if (!open) return `Line ${number}: an event stands where no case is open.`;
  open.record.events.push(event);
  reading.events += 1;
  const name = `Line ${number}: event ${event.id} (${event.name})`;
  const isTwice = eventIds.has(event.id);
  eventIds.add(event.id);
  if (event.tenantId !== head.committee.id) return `${name} belongs to another committee.`;
  if (isTwice) return `${name} stands in the export twice.`;
  return head.digests.includes(digestOf(event.hash)) ? null : `${name} is chained by a digest the head does not name.`;
}

function readCase(reading: Reading, chained: ChainedCase, number: number): string | null {
  if (reading.lastSealed) return `Line ${number}: a case stands after the checkpoints.`;
  const fault = closeCase(reading);
  const before = reading.chained.at(-1);
  reading.chained.push(chained);
  reading.open = { record: { case: chained, events: [] }, line: number };
  return fault ?? (before && before.id >= chained.id ? `Line ${number}: the cases are not in their order.` : null);
}

function readSealed(reading: Reading, sealed: SealedRecord): string | null {
  const fault = closeCase(reading) ?? sealedFault(reading, sealed);
  reading.lastSealed = sealed;
  for (const { caseId, eventCount } of sealed.leaves) reading.sealedCounts.set(caseId, eventCount);
  return fault;
}

/** Takes in one line; answers the fault it brought to light. */
export function read(reading: Reading, line: string, number: number): string | null {
  if (reading.seal) return `Line ${number} stands after the seal.`;
  const value = parse(line);
  const shaped = lineShape.safeParse(value);
  if (!shaped.success || JSON.stringify(value) !== line) return `Line ${number} cannot be read.`;
  if ('seal' in shaped.data) {
    const fault = closeCase(reading) ?? sealFault(reading, shaped.data.seal);
    reading.seal = shaped.data.seal;
    return fault;
  }
  takeLine(reading.digest, line);
  if ('sealed' in shaped.data) return readSealed(reading, shaped.data.sealed);
  if ('event' in shaped.data) return readEvent(reading, shaped.data.event, number);
  return readCase(reading, shaped.data.case, number);
}

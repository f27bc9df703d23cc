import { faultOfCase } from './fault-of-case.ts';
import { parse } from './parse-line.ts';
import { type CaseRecord, type ChainedCase, type ExportHead, exportFormat, type SealedRecord } from './record.ts';
import { sealedFault } from './sealed-fault.ts';

export interface Reading {
  readonly head: ExportHead;
  readonly chained: ChainedCase[];
  open: {
    readonly record: { case: ChainedCase; events: CaseRecord['events'][number][] };
    readonly line: number;
  } | null;
  events: number;
  /** Every case's hashes in order, for the checkpoints that come after. */
  readonly hashes: Map<string, readonly string[]>;
  readonly publicKeyPem: string | null;
  lastSealed: SealedRecord | null;
}

export const closeCase = (reading: Reading): string | null => {
  const { open } = reading;
  reading.open = null;
  if (open) {
    reading.hashes.set(
      open.record.case.id,
      open.record.events.map(({ hash }) => hash),
    );
  }
  const fault = open && faultOfCase(open.record);
  return fault ? `From line ${open.line} on: ${fault}.` : null;
};

export function headIn(line: string | undefined): ExportHead | null {
  const head = parse(line ?? '');
  return head && (head as Partial<ExportHead>).format === exportFormat ? (head as ExportHead) : null;
}

/** Takes in one line; answers the fault it brought to light. */
export function read(reading: Reading, line: string, number: number): string | null {
  const value = parse(line) as {
    case?: ChainedCase;
    event?: CaseRecord['events'][number];
    sealed?: SealedRecord;
  } | null;
  if (value?.sealed) {
    const fault = closeCase(reading) ?? sealedFault(reading, value.sealed);
    reading.lastSealed = value.sealed;
    return fault;
  }
  if (value?.event && reading.open) {
    reading.open.record.events.push(value.event);
    reading.events += 1;
    return null;
  }
  if (!value?.case || reading.lastSealed) return `Line ${number} cannot be read.`;
  const fault = closeCase(reading);
  const before = reading.chained.at(-1);
  reading.chained.push(value.case);
  reading.open = { record: { case: value.case, events: [] }, line: number };
  return fault ?? (before && before.id >= value.case.id ? `Line ${number}: the cases are not in their order.` : null);
}

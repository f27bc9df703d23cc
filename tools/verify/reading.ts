import { faultOfCase } from './fault-of-case.ts';
import { parse } from './parse-line.ts';
import { type CaseRecord, type ChainedCase, type ExportHead, exportFormat } from './record.ts';

export interface Reading {
  readonly head: ExportHead;
  readonly chained: ChainedCase[];
  open: {
    readonly record: { case: ChainedCase; events: CaseRecord['events'][number][] };
    readonly line: number;
  } | null;
  events: number;
}

export const closeCase = ({ open }: Reading): string | null => {
  const fault = open && faultOfCase(open.record);
  return fault ? `From line ${open.line} on: ${fault}.` : null;
};

export function headIn(line: string | undefined): ExportHead | null {
  const head = parse(line ?? '');
  return head && (head as Partial<ExportHead>).format === exportFormat ? (head as ExportHead) : null;
}

/** Takes in one line; answers the fault it brought to light. */
export function read(reading: Reading, line: string, number: number): string | null {
  const value = parse(line) as { case?: ChainedCase; event?: CaseRecord['events'][number] } | null;
  if (value?.event && reading.open) {
    reading.open.record.events.push(value.event);
    reading.events += 1;
    return null;
  }
  if (!value?.case) return `Line ${number} cannot be read.`;
  const fault = closeCase(reading);
  const before = reading.chained.at(-1);
  reading.chained.push(value.case);
  reading.open = { record: { case: value.case, events: [] }, line: number };
  return fault ?? (before && before.id >= value.case.id ? `Line ${number}: the cases are not in their order.` : null);
}

// Every way to touch one case's record once: each yields the record as a forger would leave it.
import type { StoredEvent } from '#kernel/audit';
import type { CaseRecord } from '../../tools/verify/record.ts';

export interface Tampering {
  readonly kind: string;
  readonly record: CaseRecord;
}

const touched = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}~`;
  if (typeof value === 'number') return value + 1;
  if (value === null) return 'somebody';
  return { ...(value as object), added: true };
};

export const withEvents = ({ case: chained }: CaseRecord, events: readonly StoredEvent[]): CaseRecord => ({
  case: chained,
  events,
});

/** Each field of each event changed alone. */
export function* changes(record: CaseRecord): Generator<Tampering> {
  for (const [index, event] of record.events.entries()) {
    for (const [field, value] of Object.entries(event)) {
      const changed = { ...event, [field]: touched(value) } as StoredEvent;
      yield { kind: 'a field changed', record: withEvents(record, record.events.with(index, changed)) };
    }
  }
}

export function* insertions(record: CaseRecord): Generator<Tampering> {
  for (const [index, event] of record.events.entries()) {
    yield { kind: 'an event doubled', record: withEvents(record, record.events.toSpliced(index, 0, event)) };
  }
}

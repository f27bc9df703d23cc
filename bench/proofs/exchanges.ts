import type { CaseRecord } from '../../tools/verify/record.ts';
import { type Tampering, withEvents } from './tampering.ts';

/** Each pair of events exchanged, near or far. */
export function* exchanges(record: CaseRecord): Generator<Tampering> {
  const { events } = record;
  for (const one of events.keys()) {
    for (let other = one + 1; other < events.length; other += 1) {
      const exchanged = events.with(one, events[other]!).with(other, events[one]!);
      yield { kind: 'two events exchanged', record: withEvents(record, exchanged) };
    }
  }
}

import type { CaseRecord } from '../../tools/verify/record.ts';
import { type Tampering, withEvents } from './tampering.ts';

export function* deletions(record: CaseRecord): Generator<Tampering> {
  for (const index of record.events.keys()) {
    yield { kind: 'an event deleted', record: withEvents(record, record.events.toSpliced(index, 1)) };
  }
}

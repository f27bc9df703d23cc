import { faultOfCase } from '../../tools/verify/fault-of-case.ts';
import type { CaseRecord } from '../../tools/verify/record.ts';
import { deletions } from './deletions.ts';
import { exchanges } from './exchanges.ts';
import { changes, insertions } from './tampering.ts';
import { rewritten } from './try-fingerprint.ts';

export interface Tally {
  tried: number;
  found: number;
}

export function tryAll(records: readonly CaseRecord[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const record of records) {
    const ways = [changes(record), deletions(record), insertions(record), exchanges(record), rewritten(record)];
    for (const way of ways) {
      for (const { kind, record: tampered } of way) {
        const tally = tallies.get(kind) ?? { tried: 0, found: 0 };
        tally.tried += 1;
        if (faultOfCase(tampered) !== null) tally.found += 1;
        tallies.set(kind, tally);
      }
    }
  }
  return tallies;
}

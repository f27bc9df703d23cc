import { chained } from '../../tools/verify/chain-for-tests.ts';
import { type CaseRecord, type ChainedCase, fingerprintOf } from '../../tools/verify/record.ts';
import type { Tampering } from './tampering.ts';
import type { Tally } from './try-all.ts';

/** The forger chains everything anew from the changed event on. */
export function* rewritten(record: CaseRecord): Generator<Tampering> {
  for (const index of record.events.keys()) {
    const facts = record.events.map(({ hash: _hash, previousHash: _previous, ...one }) => one);
    const events = chained(facts.with(index, { ...facts[index]!, actorName: '他人' }));
    yield { kind: 'all hashes after a change made anew', record: { ...record, events } };
  }
}

/** Where the case's own row is rewritten too, or the whole case is gone, only the fingerprint tells. */
export function tryFingerprint(records: readonly CaseRecord[]): Map<string, Tally> {
  const cases = records.map((record) => record.case);
  const whole = fingerprintOf(cases);
  const isFound = (changed: readonly ChainedCase[]) => (fingerprintOf(changed) === whole ? 0 : 1);
  const gone = { tried: cases.length, found: 0 };
  const renewed = { tried: cases.length, found: 0 };
  for (const [index, one] of cases.entries()) {
    gone.found += isFound(cases.toSpliced(index, 1));
    renewed.found += isFound(cases.with(index, { ...one, chainHead: 'sha256:forged' }));
  }
  return new Map([
    ['a whole case deleted (by the fingerprint)', gone],
    ['a case and its row written anew (by the fingerprint)', renewed],
  ]);
}

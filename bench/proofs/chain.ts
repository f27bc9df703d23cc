// Proves on a whole record that no single tampering goes unnoticed, and says what even a forger with all rights leaves.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { recordOf } from '../../tools/verify/chain-for-tests.ts';
import { faultOfCase } from '../../tools/verify/fault-of-case.ts';
import type { CaseRecord, ChainedCase } from '../../tools/verify/record.ts';
import { type Row, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { tryAll } from './try-all.ts';
import { tryExport } from './try-export.ts';
import { tryFingerprint } from './try-fingerprint.ts';

async function recordsIn(path: string): Promise<CaseRecord[]> {
  const records: { case: ChainedCase; events: CaseRecord['events'][number][] }[] = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    const value = JSON.parse(line);
    if (value.case) records.push({ case: value.case, events: [] });
    if (value.event) records.at(-1)?.events.push(value.event);
  }
  return records;
}

export async function proveChain({ isShort, words: [path] }: Options): Promise<boolean> {
  const own = Array.from({ length: isShort ? 4 : 20 }, (_, index) => recordOf(index, isShort ? 12 : 36));
  const records = (path ? await recordsIn(path) : own).filter(({ events }) => events.length > 0);
  const falseAlarms = records.filter((record) => faultOfCase(record) !== null).length;
  const startedAt = performance.now();
  const tallies = new Map([
    ...tryAll(records),
    ...tryFingerprint(records),
    ...(await tryExport(isShort ? [3, 2] : [9, 7, 5])),
  ]);
  const seconds = (performance.now() - startedAt) / 1000;
  const rows: Row[] = [...tallies].map(([kind, { tried, found }]) => ({
    tampering: kind,
    tried,
    found,
    unnoticed: tried - found,
  }));
  const events = records.reduce((sum, record) => sum + record.events.length, 0);
  console.log(`${records.length} cases, ${events} events; untouched ones reported as touched: ${falseAlarms}`);
  tell('prove-chain', rows, {
    cases: records.length,
    events,
    falseAlarms,
    seconds: Number(seconds.toFixed(2)),
  });
  return falseAlarms === 0 && rows.every(({ unnoticed }) => unnoticed === 0);
}

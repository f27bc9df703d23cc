// A small export as the house writes it, signed and sealed, and everything a forger without the key can do to it once.

import { newSigner, type Signer } from '#platform/signing';
import { recordOf } from '../../tools/verify/chain-for-tests.ts';
import { linesOfExport } from '../../tools/verify/lines-of-export.ts';
import type { CaseRecord } from '../../tools/verify/record.ts';
import { sealedOf } from '../../tools/verify/sealed-for-tests.ts';
import { verifyExport } from '../../tools/verify/verify-export.ts';
import { exportWays } from './export-ways.ts';
import type { Tally } from './try-all.ts';

function exportOf(records: readonly CaseRecord[], signer: Signer): string[] {
  const first = sealedOf(records.slice(0, 1), { before: null, signer });
  const second = sealedOf(records.slice(1), { before: first, signer });
  return linesOfExport(records, { sealed: [first, second], signer, digests: ['sha256', 'sm3'] });
}

/** `lengths`: how many events each case has. */
export async function tryExport(lengths: readonly number[], signer = newSigner()): Promise<Map<string, Tally>> {
  const records = lengths.map((length, index) => recordOf(index + 1, length, index % 2 ? 'sm3' : 'sha256'));
  const lines = exportOf(records, signer);
  // The same cases a step earlier, and the same numbers in another house's hand.
  const earlier = exportOf(
    lengths.map((length, index) => recordOf(index + 1, length - 1)),
    signer,
  );
  const foreign = [...earlier, ...exportOf(records, newSigner())].filter((line) => !lines.includes(line));
  const tallies = new Map<string, Tally>();
  if ((await verifyExport(lines, signer.publicKeyPem)).fault) throw new Error('the untouched export is reported');
  for (const { kind, lines: forged } of exportWays(lines, foreign)) {
    const tally = tallies.get(kind) ?? { tried: 0, found: 0 };
    tally.tried += 1;
    if ((await verifyExport(forged, signer.publicKeyPem)).fault !== null) tally.found += 1;
    tallies.set(kind, tally);
  }
  return tallies;
}

import { expect, it } from 'vitest';
import { recordOf } from '../../tools/verify/chain-for-tests.ts';
import { faultOfCase } from '../../tools/verify/fault-of-case.ts';
import { deletions } from './deletions.ts';
import { exchanges } from './exchanges.ts';
import { changes, insertions } from './tampering.ts';
import { tryExport } from './try-export.ts';

it('every way to touch a record once is tried, and found', () => {
  const record = recordOf(1, 6, 'sm3');
  const tried = [changes, deletions, insertions, exchanges].flatMap((way) => [...way(record)]);
  expect(tried).toHaveLength(6 * 14 + 6 + 6 + 15);
  expect(tried.filter((tampering) => faultOfCase(tampering.record) === null)).toEqual([]);
});

it('every way to touch a signed export once is found: values, lines, order, what is copied from elsewhere', async () => {
  const tallies = await tryExport([2, 2]);
  expect([...tallies.values()].every(({ tried, found }) => tried > 0 && tried === found)).toBe(true);
  expect(tallies.size).toBe(8);
});

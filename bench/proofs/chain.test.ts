import { expect, it } from 'vitest';
import { recordOf } from '../../tools/verify/chain-for-tests.ts';
import { faultOfCase } from '../../tools/verify/fault-of-case.ts';
import { deletions } from './deletions.ts';
import { exchanges } from './exchanges.ts';
import { changes, insertions } from './tampering.ts';

it('every way to touch a record once is tried, and found', () => {
  const record = recordOf(1, 6, 'sm3');
  const tried = [changes, deletions, insertions, exchanges].flatMap((way) => [...way(record)]);
  expect(tried).toHaveLength(6 * 14 + 6 + 6 + 15);
  expect(tried.filter((tampering) => faultOfCase(tampering.record) === null)).toEqual([]);
});

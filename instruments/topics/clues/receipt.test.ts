import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { receiptCodeShape } from '../contract.ts';
import { isReceipt, newReceipt, typedReceipts } from './receipt.ts';

const tenantId = v7();
beforeAll(() => holdFieldKeys(newKeyring()));

test('a code is long and readable, and typed anyhow it is the same receipt', () => {
  const { code, ...kept } = newReceipt(tenantId);
  expect(code).toMatch(receiptCodeShape);
  const given = typedReceipts(` ${code.toLowerCase().replaceAll('-', ' ')} `, tenantId);
  expect(isReceipt(kept, given)).toBe(true);
  expect(isReceipt(null, given)).toBe(false);
  expect(isReceipt(kept, typedReceipts(newReceipt(tenantId).code, tenantId))).toBe(false);
});

test('a code of the former kind stays good', () => {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ012';
  const digest = createHash('sha256').update(letters.slice(10)).digest();
  const kept = { selector: letters.slice(0, 10), digest };
  const typed = letters.replace(/(.{5})(?=.)/g, '$1-').toLowerCase();
  expect(isReceipt(kept, typedReceipts(typed, tenantId))).toBe(true);
  expect(isReceipt({ ...kept, digest: Buffer.alloc(32) }, typedReceipts(typed, tenantId))).toBe(false);
});

test.each(['', 'x', '00000', "' or 1=1 --", '一二三四五', '0'.repeat(5_000)])('%j → no code', (typed) => {
  expect(typedReceipts(typed, tenantId)).toEqual([]);
});

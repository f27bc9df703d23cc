import { expect, test } from 'vitest';
import { receiptCodeShape } from '../contract.ts';
import { isReceipt, newReceipt, typedReceipt } from './receipt.ts';

test('a thousand codes are a thousand, long and readable', () => {
  const codes = Array.from({ length: 1_000 }, () => newReceipt().code);
  expect(new Set(codes).size).toBe(1_000);
  for (const code of codes) expect(code).toMatch(receiptCodeShape);
});

test('typed small, with blanks, O for 0 and l for 1 → the same receipt', () => {
  const { code, selector, digest } = newReceipt();
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
  const given = typedReceipt(typed)!;
  expect(given.selector).toBe(selector);
  expect(isReceipt(digest, given)).toBe(true);
});

test('the right first half with another second half → not the receipt', () => {
  const { code, digest } = newReceipt();
  const other = typedReceipt(`${code.slice(0, 11)}-${newReceipt().code.slice(12)}`)!;
  expect(isReceipt(digest, other)).toBe(false);
  expect(isReceipt(null, other)).toBe(false);
});

test.each(['', 'x', '00000', "' or 1=1 --", '一二三四五', '0'.repeat(5_000)])('%j → no code', (typed) => {
  expect(typedReceipt(typed)).toBeNull();
});

import { expect, test } from 'vitest';
import { masked } from './masked.ts';

test('what could lead to a person is hidden, the rest stays to the letter', () => {
  expect(masked('请回电13800138000，路灯坏了三天。')).toBe('请回电（电话略），路灯坏了三天。');
  expect(masked('路灯坏了三天。')).toBe('路灯坏了三天。');
});

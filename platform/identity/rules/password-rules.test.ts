import { expect, test } from 'vitest';
import { passwordProblem } from './password-rules.ts';
import { defaultIdentityPolicy as policy } from './policy.ts';

const problem = (password: string, username = 'zhang.wei') =>
  passwordProblem({ password, username, policy })?.code ?? null;

test.each([
  ['Lotus-Pond-2026', null],
  ['lotus pond in the rain', null],
  ['秋天的湖面上有一只白色的小船慢慢走', null],
  ['Lotus2026', 'password-too-short'],
  ['lotuspond26', 'password-too-simple'],
  ['LOTUSPOND26', 'password-too-simple'],
  ['Lotuspond26', null],
  ['x'.repeat(201), 'password-too-long'],
  ['aaaaaaaaaaaaaaaaaaaa', 'password-too-common'],
  ['Password123!', 'password-too-common'],
  ['P@ssw0rd123', 'password-too-common'],
  ['Ａｄｍｉｎ＠１２３４５６', 'password-too-common'],
  ['Cppcc@2026', 'password-too-common'],
  ['Zhang.Wei-2026', 'password-is-username'],
])('%s → %s', (password, expected) => {
  expect(problem(password)).toBe(expected);
});

test('a short user name may occur by chance, but not be the whole password', () => {
  expect(problem('Libai-Moon-88', 'li')).toBeNull();
  expect(problem('abcdefghij-K1', 'abcdefghij-k1')).toBe('password-is-username');
});

test('characters are counted, not code units', () => {
  expect(problem('🌸🌊🏔Aa1')).toBe('password-too-short');
});

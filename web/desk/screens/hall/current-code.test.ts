import { expect, test } from 'vitest';
import { currentCode, spaced } from './current-code.ts';

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000).toISOString();
const codes = [0, 10, 20].map((from) => ({
  token: `t${from}`,
  digits: '12345678',
  from: at(from),
  until: at(from + 10),
}));
const moment = (seconds: number) => 1_800_000_000_000 + seconds * 1000;

test('the code whose ten seconds it is; none when they have run out', () => {
  expect(currentCode(codes, moment(0))?.token).toBe('t0');
  expect(currentCode(codes, moment(9.9))?.token).toBe('t0');
  expect(currentCode(codes, moment(10))?.token).toBe('t10');
  expect(currentCode(codes, moment(30))).toBeUndefined();
});

test('digits in two groups of four', () => {
  expect(spaced('48210937')).toBe('4821 0937');
});

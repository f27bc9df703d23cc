import { expect, it } from 'vitest';
import { partsOf } from './passage.ts';

const shown = (text: string, marks: [number, number][]) =>
  partsOf(text, marks)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');

it('sets the found words apart', () => {
  expect(shown('老旧小区加装电梯', [[4, 8]])).toBe('老旧小区[加装电梯]');
});

it('takes marks in any order and lets them overlap', () => {
  expect(
    shown('abcdef', [
      [3, 5],
      [1, 4],
    ]),
  ).toBe('a[bcd][e]f');
});

it('keeps the text whole when marks run past its end', () => {
  expect(shown('abc', [[2, 9]])).toBe('ab[c]');
  expect(shown('abc', [])).toBe('abc');
});

import { expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.ts';
import { formatNumber } from './number-format.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [218, '二百一十八'],
])('%i is written %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

it.each([
  ['upperRoman', 4, 'IV'],
  ['lowerLetter', 28, 'bb'],
  ['decimalEnclosedCircle', 3, '③'],
  ['ideographTraditional', 2, '乙'],
  ['unheardOf', 5, '5'],
])('%s of %i is %s', (format, value, text) => {
  expect(formatNumber(format, value)).toBe(text);
});

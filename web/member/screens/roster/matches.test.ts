import { expect, test } from 'vitest';
import { matches } from './matches.ts';

const someone = {
  id: '',
  name: '王晓明',
  initials: 'wxm',
  pinyin: 'wang xiao ming',
  sector: null,
  committee: null,
  shared: [],
  phone: null,
};

test.each([
  ['', true],
  ['晓明', true],
  ['WX', true],
  ['wangx', true],
  ['xm', false],
  ['李', false],
])('“%s” → %s', (typed, expected) => {
  expect(matches(someone, typed)).toBe(expected);
});

import { expect, test } from 'vitest';
import { describeDevice } from './describe-device.ts';
import { normalUsername, usernameProblem } from './username.ts';

test.each(['zhang.wei', '张伟', 'ZHANG', 'a1', 'li@lake.example', 'Ａｂｃ', 'renée'])('%s may be a name', (name) => {
  expect(usernameProblem(name)).toBeNull();
});

test.each(['', 'a', '.hidden', 'with space', 'nul\u0000l', 'semi;colon', 'x'.repeat(65), '\u202eabc', '<b>'])(
  '%j may not',
  (name) => {
    expect(usernameProblem(name)?.code).toBe('username-invalid');
  },
);

test('case, width and blanks around do not matter', () => {
  expect(normalUsername('  ＺＨＡＮＧ.Wei ')).toBe('zhang.wei');
});

test('a device is described in two words, an unknown one in none', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';
  expect(describeDevice(edge)).toBe('Edge · Windows');
  expect(describeDevice('Mozilla/5.0 (Linux; Android 14) Chrome/140.0 MicroMessenger/8.0')).toBe('WeChat · Android');
  expect(describeDevice('\u0000\uffff')).toBe('');
  expect(describeDevice(undefined)).toBe('');
});

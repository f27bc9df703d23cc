import { expect, test } from 'vitest';
import { openPageCache } from './page-cache.ts';

const page = (text: string, key = text) => ({ key, text, status: 200, fingerprint: `"${text}"` });

test('found under the version it was made at, and under no other', () => {
  const cache = openPageCache();
  cache.keep('one', '1 today', page('first'));
  expect(cache.find('one', '1 today', 'first')?.text).toBe('first');
  expect(cache.find('two', '1 today', 'first')).toBeUndefined();
  expect(cache.find('one', '2 today', 'first')).toBeUndefined();
  expect(cache.size()).toBe(0);
  expect(cache.find('one', '1 today', 'first')).toBeUndefined();
});

test('the day turns the page too', () => {
  const cache = openPageCache();
  cache.keep('one', '1 2026-11-24', page('first'));
  expect(cache.find('one', '1 2026-11-25', 'first')).toBeUndefined();
});

test('no more is held than allowed: what was asked for longest ago goes', () => {
  const cache = openPageCache(40);
  for (const text of ['aaaaa', 'bbbbb', 'ccccc', 'ddddd']) cache.keep('one', '1', page(text));
  cache.find('one', '1', 'aaaaa');
  cache.keep('one', '1', page('eeeee'));
  expect(cache.size()).toBeLessThanOrEqual(40);
  expect(cache.find('one', '1', 'bbbbb')).toBeUndefined();
  expect(cache.find('one', '1', 'aaaaa')).toBeDefined();
  cache.keep('two', '1', page('fffff'));
  expect(cache.size()).toBeLessThanOrEqual(40);
  expect(cache.find('two', '1', 'fffff')).toBeDefined();
});

test('the same page kept twice weighs once', () => {
  const cache = openPageCache();
  cache.keep('one', '1', page('same'));
  cache.keep('one', '1', page('same'));
  expect(cache.size()).toBe(8);
});

import { expect, test } from 'vitest';
import { canBeHandedIn, canBeToldOf } from './rules.ts';

const text = '市政协在城北社区召开协商议事会，讨论停车难。';
const whole = { title: '城北社区协商议事', text, photos: [], isOwnCheck: false };

test.each([
  [whole, null],
  [{ ...whole, title: '停车' }, 'news-title-short'],
  [{ ...whole, text: '太短。' }, 'news-text-short'],
  [{ ...whole, photos: [{ alt: '会场全景，人们围坐。' }, { alt: ' 图 ' }] }, 'photo-without-words'],
])('handed in %# → %s', (facts, code) => {
  expect(canBeHandedIn(facts)?.code ?? null).toBe(code);
});

test('the second photograph without words is named', () => {
  const photos = [{ alt: '会场全景' }, { alt: '' }];
  expect(canBeHandedIn({ ...whole, photos })?.params).toEqual({ number: 2 });
});

const over = new Date('2026-11-24T09:00:00Z');

test.each([
  ['recorded', new Date('2026-11-24T10:00:00Z'), null],
  ['held', new Date('2026-11-24T10:00:00Z'), null],
  ['recorded', new Date('2026-11-24T08:00:00Z'), 'gathering-not-over'],
  ['announced', new Date('2026-11-24T10:00:00Z'), 'gathering-not-over'],
  ['cancelled', new Date('2026-11-24T10:00:00Z'), 'gathering-not-over'],
])('of a gathering that is %s → %s %s', (state, now, code) => {
  expect(canBeToldOf({ state, endsAt: over }, now)?.code ?? null).toBe(code);
});

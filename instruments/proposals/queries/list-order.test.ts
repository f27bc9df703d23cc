import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { cursorOf, placeOf } from './list-order.ts';

const id = v7();
const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it.each([
  ['updated', '2026-11-24 10:00:00.123456+08'],
  ['submitted', '-infinity'],
  ['due', 'infinity'],
  ['due', '2026-11-24'],
  ['number', '9-5-0012'],
] as const)('a cursor by %s comes back as it went', (sort, key) => {
  expect(placeOf(sort, cursorOf(sort, { key, id }))).toEqual({ key, id });
});

describe('anything else is no cursor', () => {
  it.each([
    ['nonsense', '%%%'],
    ['of another order', cursorOf('due', { key: '2026-11-24', id })],
    ['no moment', forged(['updated', 'now()', id])],
    ['a day that is none', forged(['updated', '2026-02-31 10:00:00+08', id])],
    ['an hour that is none', forged(['updated', '2026-02-21 25:00:00+08', id])],
    ['no id', forged(['updated', '2026-02-21 10:00:00+08', 'x'])],
    ['not a list', forged({})],
  ])('%s', (_, cursor) => {
    expect(placeOf('updated', cursor)).toBeNull();
  });

  it('a zero character does not reach the database', () => {
    expect(placeOf('number', forged(['number', 'a\0b', id]))).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { seededRandom } from '../../server/demo/content/random.ts';
import { arrivals, hourSeconds, lateSeconds, poissonMoments } from './shape.ts';

test('400 members: a fifth in the first half hour, nearly half in the last ten minutes, a dozen too late', () => {
  const moments = arrivals(400, seededRandom(1));
  const between = (from: number, to: number) => moments.filter((moment) => moment >= from && moment < to).length;
  expect(moments).toHaveLength(400);
  expect([between(0, 1_800), between(3_000, hourSeconds), between(hourSeconds, hourSeconds + lateSeconds)]).toEqual([
    80, 180, 12,
  ]);
  expect(moments).toEqual([...moments].sort((one, other) => one - other));
});

test('pauses have the wanted mean and stay within their span', () => {
  const moments = poissonMoments({ from: 100, to: 40_100, mean: 40 }, seededRandom(7));
  expect(moments.length).toBeGreaterThan(900);
  expect(moments.length).toBeLessThan(1_100);
  expect(Math.min(...moments)).toBeGreaterThan(100);
  expect(Math.max(...moments)).toBeLessThan(40_100);
});
